package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.crossfoot.budget.LineItem;
import org.crossfoot.money.Unit;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Two lists of parts that do not come to their totals.
 *
 * @param tooShort the list whose parts come to less than its total
 * @param tooLong the list whose parts come to more than its total
 */
record Lists(CheckResult tooShort, CheckResult tooLong) {

    /** The parts of the long list that by their class belong under the other total. */
    List<Observation> strangers() {
        return Equations.parts(tooLong.equation()).stream()
                .filter(part -> belongs(part, tooShort) && !belongs(part, tooLong))
                .toList();
    }

    /** The parts of the long list whose class does not forbid that they move. */
    List<Observation> movable() {
        return Equations.parts(tooLong.equation()).stream()
                .filter(part -> !belongs(part, tooLong) || belongs(part, tooShort))
                .toList();
    }

    /** What both lists would be with these parts in the other one. */
    Supposition supposition(List<Observation> moved) {
        return Supposition.relations(List.of(
                Equations.withParts(tooShort.equation(), moved), Equations.withoutParts(tooLong.equation(), moved)));
    }

    /** True if both lists would come to their totals with these parts moved. */
    boolean isSettledBy(List<Observation> moved) {
        Supposition supposition = supposition(moved);
        return supposition.outcome(tooShort).verdict() != Verdict.DIFFERS
                && supposition.outcome(tooLong).verdict() != Verdict.DIFFERS;
    }

    /** What a list comes to with the parts moved: {@code 1376.33 + 3 + 0.83 = 1380.16}. */
    static String arithmetic(CheckResult list, String sign, List<Observation> moved) {
        Unit unit = list.unit();
        BigDecimal before = Objects.requireNonNull(list.expected());
        StringBuilder text = new StringBuilder(Shown.digits(before, unit));
        BigDecimal after = before;
        for (Observation part : moved) {
            BigDecimal amount = part.written().in(unit);
            after = sign.equals(" + ") ? after.add(amount) : after.subtract(amount);
            text.append(sign).append(Shown.digits(unit, part));
        }
        return text.append(" = ").append(Shown.computed(after, unit)).toString();
    }

    /** What a list should come to. */
    static Observation total(CheckResult list) {
        return list.equation().observations().findFirst().orElseThrow();
    }

    /** 1 if a list is too short, −1 if it is too long. */
    static int sign(CheckResult list) {
        BigDecimal difference = list.difference();
        return difference == null ? 0 : difference.signum();
    }

    /** True if a list is off by an amount, as exactly as its digits tell. */
    static boolean isOff(CheckResult list, Observation by) {
        BigDecimal off = Objects.requireNonNull(list.difference()).abs();
        BigDecimal tolerance = Objects.requireNonNullElse(list.tolerance(), BigDecimal.ZERO);
        return by.written().value().signum() != 0
                && by.written().in(list.unit()).abs().subtract(off).abs().compareTo(tolerance) <= 0;
    }

    private static boolean belongs(Observation part, CheckResult list) {
        @Nullable LineItem item = part.item();
        @Nullable LineItem total = total(list).item();
        return item != null && total != null && Hierarchy.contains(total, item);
    }
}
