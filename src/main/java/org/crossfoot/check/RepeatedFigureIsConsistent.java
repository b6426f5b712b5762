package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** A line item that a document states more than once is the same each time. */
final class RepeatedFigureIsConsistent implements Check {

    @Override
    public String id() {
        return "repeated-figure-is-consistent";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return new ClaimEquations(scope, id()).of(ClaimType.REPEAT);
    }
}
