package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/** Tells grand totals (总计) from amounts of the year that go by their name. */
final class GrandTotals {
    private static final String RELATION = "grand-totals";

    private final Reconciliation scope;

    GrandTotals(Reconciliation scope) {
        this.scope = scope;
    }

    /** The same equation, but that grand totals which are amounts of the year alone are not compared with each other. */
    Equation comparable(Equation equation) {
        if (!equation.id().equals(RELATION) || !areOfYear()) {
            return equation;
        }
        LineItem carried = LineItem.of(Concept.OPENING_BALANCE);
        return new Equation(
                equation.id(),
                equation.check(),
                equation.type(),
                equation.basis(),
                equation.observed(),
                equation.comparison(),
                new Expression.Missing(Message.of("check.item-not-declared", carried)),
                equation.weight());
    }

    /** True where both 总计 are the amounts of the year alone, so that what was carried over, not stated, lies between them. */
    private boolean areOfYear() {
        boolean carried = Stream.of(Concept.OPENING_BALANCE, Concept.CLOSING_BALANCE)
                .anyMatch(balance ->
                        scope.declaredItems().mostAgreed(LineItem.of(balance)).isPresent());
        return !carried
                && isSame(Concept.INCOME_GRAND_TOTAL, Concept.INCOME)
                && isSame(Concept.EXPENDITURE_GRAND_TOTAL, Concept.EXPENDITURE);
    }

    private boolean isSame(Concept total, Concept year) {
        return scope.declaredItems()
                .mostAgreed(LineItem.of(total))
                .flatMap(grand -> scope.declaredItems()
                        .mostAgreed(LineItem.of(year))
                        .map(other -> amount(grand).compareTo(amount(other)) == 0))
                .orElse(false);
    }

    private static BigDecimal amount(Observation observation) {
        return observation.written().amount();
    }
}
