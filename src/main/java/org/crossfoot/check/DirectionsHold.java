package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** A word of direction (大于, 小于, 持平, 未超) is true of the two amounts it compares. */
final class DirectionsHold implements Check {

    @Override
    public String id() {
        return "directions-hold";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return new ClaimEquations(scope, id()).of(ClaimType.DIRECTION);
    }
}
