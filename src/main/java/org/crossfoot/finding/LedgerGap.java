package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Side;

/**
 * An amount that only one of the two sides has, as the innermost line item shows it; it shows in every total that contains the
 * item too, each time with the same difference.
 *
 * @param difference between what is declared and what is recorded for the item
 * @param shared the differences that one and the same amount makes, this one among them
 */
record LedgerGap(CheckResult difference, List<CheckResult> shared) {

    /** The gap that a difference shows; empty for one that is not against the ledger, or not the innermost of its like. */
    static Optional<LedgerGap> of(Evidence evidence, CheckResult difference) {
        if (!isOfLedger(difference) || Coincidence.couldSettle(1, difference)) {
            return Optional.empty();
        }
        List<CheckResult> shared = evidence.differences().stream()
                .filter(other -> isAsLarge(difference, other))
                .filter(other -> isOfLedger(other) && shares(evidence, difference, other))
                .toList();
        boolean innermost = shared.contains(difference)
                && shared.stream().noneMatch(other -> isWithin(item(difference), item(other)));
        return innermost ? Optional.of(new LedgerGap(difference, shared)) : Optional.empty();
    }

    LineItem item() {
        return item(difference);
    }

    Observation recorded() {
        return recorded(difference);
    }

    /** Declared less recorded, in yuan. */
    BigDecimal off() {
        return off(difference);
    }

    /** How far the amount may be from {@link #off} by the digits declared, in yuan. */
    BigDecimal tolerance() {
        return tolerance(difference);
    }

    /** True if more than one line item shows it. */
    boolean isSeenTwice() {
        return shared.stream().map(LedgerGap::item).distinct().count() > 1;
    }

    boolean isOfIncomeToo() {
        return Hierarchy.isExpenditure(item()) && shared.stream().anyMatch(other -> Hierarchy.isIncome(item(other)));
    }

    /** That the ledger had the amount, or had it not. */
    Supposition supposition() {
        Map<String, Written> numbers = new HashMap<>();
        shared.forEach(other -> numbers.put(recorded(other).id(), moved(difference, other)));
        return new Supposition(numbers, Map.of());
    }

    /** True for a gap of the same amount the other way round: what one item has too much the other lacks. */
    boolean isOpposite(LedgerGap other) {
        BigDecimal reach = tolerance().add(other.tolerance());
        return off().signum() == -other.off().signum()
                && off().add(other.off()).abs().compareTo(reach) <= 0;
    }

    private static boolean isAsLarge(CheckResult difference, CheckResult other) {
        return off(difference).abs().subtract(off(other).abs()).abs().compareTo(tolerance(other)) <= 0;
    }

    /** True if the same amount may be what is amiss in the other line item, and nothing bears its recorded amount out. */
    private static boolean shares(Evidence evidence, CheckResult difference, CheckResult other) {
        Observation recorded = recorded(other);
        Supposition moved = Supposition.number(List.of(recorded), moved(difference, other));
        return Hierarchy.mayShare(item(difference), item(other))
                && Evidence.holds(moved.outcome(other).verdict())
                && evidence.about(recorded).noneMatch(result -> Evidence.holds(result.verdict()));
    }

    /** True if the other item is part of the first, or tells more closely than it what was bought. */
    private static boolean isWithin(LineItem first, LineItem other) {
        boolean general = first.concept() == Concept.FUNCTION || Hierarchy.isIncome(first);
        return (general && other.concept() == Concept.ECONOMIC) || Hierarchy.contains(first, other);
    }

    /** What would be recorded for the other item; expenditure lessens the closing balance. */
    private static Written moved(CheckResult difference, CheckResult other) {
        boolean adds = Hierarchy.isIncome(item(difference)) || item(difference).equals(item(other));
        boolean against = !adds && item(other).concept() == Concept.CLOSING_BALANCE;
        BigDecimal off = against ? off(difference).negate() : off(difference);
        return new Written(recorded(other).written().amount().add(off), Unit.YUAN, Precision.EXACT);
    }

    private static BigDecimal off(CheckResult difference) {
        return Objects.requireNonNull(difference.difference())
                .scaleByPowerOfTen(difference.unit().power());
    }

    private static BigDecimal tolerance(CheckResult difference) {
        return Objects.requireNonNullElse(difference.tolerance(), BigDecimal.ZERO)
                .scaleByPowerOfTen(difference.unit().power());
    }

    private static boolean isOfLedger(CheckResult result) {
        return result.equation().expected().observations().anyMatch(side -> side.side() == Side.LEDGER);
    }

    private static Observation recorded(CheckResult result) {
        return result.equation().expected().observations().findFirst().orElseThrow();
    }

    private static LineItem item(CheckResult result) {
        return Objects.requireNonNull(recorded(result).item());
    }
}
