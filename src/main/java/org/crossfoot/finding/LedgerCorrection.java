package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.message.Message;
import org.crossfoot.money.Precision;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Side;

/**
 * One amount that only one of the two sides has: it shows in its own line item and in every total that contains it, each
 * time with the same difference between what is declared and what is recorded.
 */
final class LedgerCorrection implements Cause {

    @Override
    public String id() {
        return Correction.ID;
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        if (!isOfLedger(difference) || Coincidence.couldSettle(1, difference)) {
            return Stream.empty();
        }
        List<CheckResult> shared = evidence.differences().stream()
                .filter(other -> isAsLarge(difference, other))
                .filter(other -> isOfLedger(other) && shares(evidence, difference, other))
                .toList();
        long items = shared.stream().map(LedgerCorrection::item).distinct().count();
        boolean innermost = items > 1
                && shared.contains(difference)
                && shared.stream().noneMatch(other -> isWithin(item(difference), item(other)));
        return innermost ? Stream.of(repair(difference, shared)) : Stream.empty();
    }

    private static boolean isAsLarge(CheckResult difference, CheckResult other) {
        BigDecimal tolerance = Objects.requireNonNullElse(other.tolerance(), BigDecimal.ZERO)
                .scaleByPowerOfTen(other.unit().power());
        return off(difference).abs().subtract(off(other).abs()).abs().compareTo(tolerance) <= 0;
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

    private Repair repair(CheckResult difference, List<CheckResult> shared) {
        Map<String, Written> numbers = new HashMap<>();
        shared.forEach(other -> numbers.put(recorded(other).id(), moved(difference, other)));
        Unit unit = difference.unit();
        boolean bothFlows = Hierarchy.isExpenditure(item(difference))
                && shared.stream().anyMatch(other -> Hierarchy.isIncome(item(other)));
        String direction = off(difference).signum() < 0 ? "finding.ledger-more" : "finding.ledger-less";
        Message words = Message.of(
                bothFlows ? direction + "-both" : direction,
                recorded(difference).label(),
                Shown.computed(off(difference).abs().scaleByPowerOfTen(-unit.power()), unit));
        return new Repair(id(), null, words, new Supposition(numbers, Map.of()), List.of(recorded(difference)), false);
    }

    /** What would be recorded for the other item; expenditure lessens the closing balance. */
    private static Written moved(CheckResult difference, CheckResult other) {
        boolean adds = Hierarchy.isIncome(item(difference)) || item(difference).equals(item(other));
        boolean against = !adds && item(other).concept() == Concept.CLOSING_BALANCE;
        BigDecimal off = against ? off(difference).negate() : off(difference);
        return new Written(recorded(other).written().amount().add(off), Unit.YUAN, Precision.EXACT);
    }

    /** Declared less recorded, in yuan. */
    private static BigDecimal off(CheckResult difference) {
        return Objects.requireNonNull(difference.difference())
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
