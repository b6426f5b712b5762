package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** A printed rate of growth or completion (增长…%, 完成预算的…%) is what its amounts give. */
final class RatesFollow implements Check {

    @Override
    public String id() {
        return "rates-follow";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return new ClaimEquations(scope, id()).of(ClaimType.RATE);
    }
}
