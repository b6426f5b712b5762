package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Relation;

/** A relation applied: the equation that it makes of amounts. */
final class AppliedRelation {
    private AppliedRelation() {}

    /** The terms of a relation with their amounts, without those that are seldom and have none; empty if another has none. */
    static Optional<List<Term>> of(Relation relation, Function<Relation.Term, Optional<Observation>> amounts) {
        List<Term> terms = new ArrayList<>();
        for (Relation.Term term : relation.terms()) {
            Optional<Observation> amount = amounts.apply(term);
            if (amount.isEmpty() && !term.seldom()) {
                return Optional.empty();
            }
            amount.ifPresent(found -> terms.add(new Term(found, term.added())));
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    /** The equation that a relation makes of an amount. */
    static Equation equation(String id, Relation relation, Observation observed, Expression expected) {
        boolean balance =
                relation.comparison() == Comparison.EQUAL && !relation.where().contains(Relation.Where.TABLES);
        return new Equation(
                id,
                relation.check(),
                balance ? ClaimType.BALANCE : ClaimType.TABLE,
                Basis.ACCOUNTING,
                Expression.Sum.of(observed),
                relation.comparison(),
                expected,
                relation.weight());
    }
}
