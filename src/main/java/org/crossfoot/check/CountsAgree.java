package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** A number of things is that of the things named for it, and no more than the whole it is taken from. */
final class CountsAgree implements Check {

    @Override
    public String id() {
        return "counts-agree";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return new ClaimEquations(scope, id()).of(ClaimType.COUNT);
    }
}
