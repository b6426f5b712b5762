package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** The parts listed for a total add up to it, and the causes listed for a change add up to the change. */
final class PartsFootToTotal implements Check {

    @Override
    public String id() {
        return "parts-foot-to-total";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        ClaimEquations claims = new ClaimEquations(scope, id());
        return Stream.concat(claims.of(ClaimType.SUM), claims.of(ClaimType.CHANGE));
    }
}
