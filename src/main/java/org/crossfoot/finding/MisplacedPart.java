package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** Parts listed under one total that belong to another: one list comes out too short and the other too long. */
final class MisplacedPart implements Cause {
    /** Digits of a class (类) of the economic classification. */
    private static final int CLASS_DIGITS = 3;

    @Override
    public String id() {
        return "misplaced-part";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        if (!isList(difference) || Lists.sign(difference) <= 0) {
            return Stream.empty();
        }
        return evidence.differences().stream()
                .filter(other -> isList(other) && Lists.sign(other) < 0)
                .flatMap(other -> moves(new Lists(difference, other)));
    }

    private Stream<Repair> moves(Lists lists) {
        List<Observation> strangers = lists.strangers();
        if (!strangers.isEmpty()) {
            return lists.isSettledBy(strangers)
                    ? Stream.of(repair(lists, strangers, "finding.misplaced-class"))
                    : Stream.empty();
        }
        Selections selections = new Selections(lists.movable());
        return Coincidence.couldSettle(selections.count(), lists.tooShort())
                ? Stream.empty()
                : selections.all().filter(lists::isSettledBy).map(moved -> repair(lists, moved, "finding.misplaced"));
    }

    private Repair repair(Lists lists, List<Observation> moved, String key) {
        Message words = Message.of(
                key,
                moved.stream()
                        .map(part -> part.label() + " " + Shown.number(part.written()))
                        .collect(Collectors.joining("、")),
                Lists.total(lists.tooLong()).label(),
                Lists.total(lists.tooShort()).label(),
                classes(moved),
                Lists.arithmetic(lists.tooShort(), " + ", moved),
                Lists.arithmetic(lists.tooLong(), " − ", moved));
        return new Repair(id(), title(lists, moved), words, lists.supposition(moved), moved, true, List.of());
    }

    private static Message title(Lists lists, List<Observation> moved) {
        Unit unit = lists.tooShort().unit();
        BigDecimal amount =
                moved.stream().map(part -> part.written().in(unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Message.of(
                "finding.title-misplaced-part",
                Lists.total(lists.tooShort()).label(),
                Lists.total(lists.tooLong()).label(),
                Shown.computed(
                        Objects.requireNonNull(lists.tooShort().difference()).abs(), unit),
                Shown.computed(amount, unit));
    }

    private static String classes(List<Observation> parts) {
        return parts.stream()
                .map(part -> part.item() == null ? "" : part.item().code())
                .filter(code -> code.length() >= CLASS_DIGITS)
                .map(code -> code.substring(0, CLASS_DIGITS))
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private static boolean isList(CheckResult result) {
        return result.equation().type() == ClaimType.SUM
                && Equations.parts(result.equation()).size() > 1;
    }
}
