package org.crossfoot.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Comparison;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/**
 * What came in and was there equals what went out and is left: the closing balance follows from the opening balance,
 * income and expenditure, and the two grand totals (总计) are equal.
 */
final class BalanceHolds implements Check {

    @Override
    public String id() {
        return "balance-holds";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        List<Equation> stated =
                new ClaimEquations(scope, id()).of(ClaimType.BALANCE).toList();
        Set<Set<Observation>> said =
                stated.stream().map(BalanceHolds::figures).collect(Collectors.toCollection(HashSet::new));
        return Stream.concat(
                stated.stream(),
                Stream.of(carryOver(scope), grandTotals(scope))
                        .flatMap(Optional::stream)
                        .filter(equation -> said.add(figures(equation))));
    }

    private static Set<Observation> figures(Equation equation) {
        return equation.observations().collect(Collectors.toSet());
    }

    private Optional<Equation> carryOver(Reconciliation scope) {
        return stated(scope, Concept.CLOSING_BALANCE)
                .map(closing -> equation("carry-over", closing, carriedOver(scope)));
    }

    private static Expression carriedOver(Reconciliation scope) {
        List<Term> terms = new ArrayList<>();
        for (Concept concept : List.of(Concept.OPENING_BALANCE, Concept.INCOME, Concept.EXPENDITURE)) {
            Optional<Observation> amount = stated(scope, concept);
            if (amount.isEmpty()) {
                return new Expression.Missing(
                        Message.of("check.item-not-declared", concept.chinese(), concept.english()));
            }
            terms.add(new Term(amount.get(), concept != Concept.EXPENDITURE));
        }
        return new Expression.Sum(terms);
    }

    private Optional<Equation> grandTotals(Reconciliation scope) {
        return stated(scope, Concept.INCOME_GRAND_TOTAL)
                .flatMap(income -> stated(scope, Concept.EXPENDITURE_GRAND_TOTAL)
                        .map(expenditure -> equation("grand-totals", income, Expression.Sum.of(expenditure))));
    }

    private Equation equation(String relation, Observation observed, Expression expected) {
        return new Equation(
                relation,
                id(),
                ClaimType.BALANCE,
                Basis.ACCOUNTING,
                Expression.Sum.of(observed),
                Comparison.EQUAL,
                expected);
    }

    private static Optional<Observation> stated(Reconciliation scope, Concept concept) {
        return scope.declaredItems().mostAgreed(LineItem.of(concept));
    }
}
