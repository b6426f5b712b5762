package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/** What should hold between line items by the relations (勾稽关系) of final accounts, and by those that a bureau has added, holds. */
final class RelationsHold implements Check {

    @Override
    public String id() {
        return "relations-hold";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        return new RelationEquations(scope, id()).all();
    }
}
