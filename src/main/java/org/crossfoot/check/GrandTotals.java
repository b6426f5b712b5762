package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/** Tells grand totals (总计) from amounts of the year that go by their name. */
final class GrandTotals {
    private static final String RELATION = "grand-totals";

    private final Reconciliation scope;

    GrandTotals(Reconciliation scope) {
        this.scope = scope;
    }

    /** False for the equality of grand totals that are amounts of the year alone: what lies between them is not stated. */
    boolean areComparable(Equation equation) {
        return !equation.id().equals(RELATION) || !areOfYear();
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
