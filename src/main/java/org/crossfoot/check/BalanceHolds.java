package org.crossfoot.check;

import java.math.BigDecimal;
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
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/**
 * What was there and came in equals what went out and is left: the closing balance follows from opening balance, income
 * and expenditure, each grand total (总计) from its current-year total (合计) and balance, and the grand totals are equal.
 */
final class BalanceHolds implements Check {

    private static final String GRAND_TOTALS = "grand-totals";

    /** The relations of the table of income and expenditure (收入支出决算总表) between items that documents state. */
    private static final List<Relation> RELATIONS = List.of(
            new Relation(
                    "carry-over",
                    Concept.CLOSING_BALANCE,
                    List.of(Concept.OPENING_BALANCE, Concept.INCOME, Concept.NON_FISCAL_SURPLUS_USED),
                    List.of(Concept.EXPENDITURE, Concept.SURPLUS_DISTRIBUTED)),
            new Relation(
                    "income-grand-total",
                    Concept.INCOME_GRAND_TOTAL,
                    List.of(Concept.INCOME, Concept.NON_FISCAL_SURPLUS_USED, Concept.OPENING_BALANCE),
                    List.of()),
            new Relation(
                    "expenditure-grand-total",
                    Concept.EXPENDITURE_GRAND_TOTAL,
                    List.of(Concept.EXPENDITURE, Concept.SURPLUS_DISTRIBUTED, Concept.CLOSING_BALANCE),
                    List.of()),
            new Relation(
                    GRAND_TOTALS, Concept.INCOME_GRAND_TOTAL, List.of(Concept.EXPENDITURE_GRAND_TOTAL), List.of()));

    /** Items that most units do not have, and then do not mention: they count where they are stated. */
    private static final Set<Concept> SELDOM = Set.of(Concept.NON_FISCAL_SURPLUS_USED, Concept.SURPLUS_DISTRIBUTED);

    /** {@code observed} = the sum of what is added, less what is taken away. */
    private record Relation(String id, Concept observed, List<Concept> added, List<Concept> taken) {}

    @Override
    public String id() {
        return "balance-holds";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        ClaimEquations claims = new ClaimEquations(scope, id());
        List<Equation> stated = claims.of(ClaimType.BALANCE).toList();
        Set<Set<Observation>> said = Stream.concat(stated.stream(), claims.of(ClaimType.SUM))
                .map(BalanceHolds::figures)
                .collect(Collectors.toCollection(HashSet::new));
        Stream<Equation> agreed = RELATIONS.stream().flatMap(relation -> equation(scope, relation).stream());
        Stream<Equation> restated = new RestatedTerms(scope, id()).equations();
        return Stream.concat(
                stated.stream(), Stream.concat(agreed, restated).filter(equation -> said.add(figures(equation))));
    }

    private static Set<Observation> figures(Equation equation) {
        return equation.observations().collect(Collectors.toSet());
    }

    private Optional<Equation> equation(Reconciliation scope, Relation relation) {
        return stated(scope, relation.observed())
                .map(observed -> new Equation(
                        relation.id(),
                        id(),
                        ClaimType.BALANCE,
                        Basis.ACCOUNTING,
                        Expression.Sum.of(observed),
                        Comparison.EQUAL,
                        expected(scope, relation)));
    }

    private static Expression expected(Reconciliation scope, Relation relation) {
        if (relation.id().equals(GRAND_TOTALS) && areOfYear(scope)) {
            return missing(Concept.OPENING_BALANCE);
        }
        List<Term> terms = new ArrayList<>();
        for (Concept concept : Stream.concat(relation.added().stream(), relation.taken().stream())
                .toList()) {
            Optional<Observation> amount = stated(scope, concept);
            if (amount.isEmpty() && !SELDOM.contains(concept)) {
                return missing(concept);
            }
            amount.ifPresent(
                    stated -> terms.add(new Term(stated, relation.added().contains(concept))));
        }
        return new Expression.Sum(terms);
    }

    private static BigDecimal amount(Observation observation) {
        return observation.written().amount();
    }

    private static Expression missing(Concept concept) {
        return new Expression.Missing(Message.of("check.item-not-declared", Message.of(name(concept))));
    }

    /** True where both 总计 are the amounts of the year alone, so that what was carried over, not stated, lies between them. */
    private static boolean areOfYear(Reconciliation scope) {
        boolean carried = Stream.of(Concept.OPENING_BALANCE, Concept.CLOSING_BALANCE)
                .anyMatch(balance -> stated(scope, balance).isPresent());
        return !carried
                && isSame(scope, Concept.INCOME_GRAND_TOTAL, Concept.INCOME)
                && isSame(scope, Concept.EXPENDITURE_GRAND_TOTAL, Concept.EXPENDITURE);
    }

    private static boolean isSame(Reconciliation scope, Concept total, Concept year) {
        return stated(scope, total)
                .flatMap(grand -> stated(scope, year).map(other -> amount(grand).compareTo(amount(other)) == 0))
                .orElse(false);
    }

    private static Optional<Observation> stated(Reconciliation scope, Concept concept) {
        return scope.declaredItems().mostAgreed(LineItem.of(concept));
    }

    private static String name(Concept concept) {
        return "check." + LineItem.of(concept).id();
    }
}
