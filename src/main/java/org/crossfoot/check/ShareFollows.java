package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** A printed share (占…%) is the quotient of the two amounts it is taken from. */
final class ShareFollows implements Check {

    @Override
    public String id() {
        return "share-follows";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return new ClaimEquations(scope, id()).of(ClaimType.RATIO);
    }
}
