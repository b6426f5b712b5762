package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A part that stands twice in a list: the parts come to more than the total, by just that part. */
final class DoubledPart implements Cause {

    @Override
    public String id() {
        return "doubled-part";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        boolean isLong = difference.equation().type() == ClaimType.SUM
                && Objects.requireNonNull(difference.difference()).signum() < 0;
        return isLong
                ? again(Equations.parts(difference.equation())).stream()
                        .map(part -> repair(difference, part))
                        .filter(repair -> Evidence.holds(
                                repair.supposition().outcome(difference).verdict()))
                : Stream.empty();
    }

    /** The parts that say the same with the same number as one before them. */
    private static List<Observation> again(List<Observation> parts) {
        List<Observation> again = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Observation part = parts.get(i);
            if (parts.subList(0, i).stream().anyMatch(before -> isSame(before, part))) {
                again.add(part);
            }
        }
        return again;
    }

    private static boolean isSame(Observation one, Observation other) {
        return Subject.of(one).equals(Subject.of(other))
                && one.written().amount().compareTo(other.written().amount()) == 0;
    }

    private Repair repair(CheckResult difference, Observation part) {
        Message words = Message.of(
                "finding.part-twice",
                Lists.total(difference).label(),
                part.label(),
                Shown.in(difference.unit(), part),
                Lists.arithmetic(difference, " − ", List.of(part)));
        Supposition once = Supposition.relations(List.of(Equations.withoutParts(difference.equation(), List.of(part))));
        return new Repair(id(), null, words, once, List.of(part), true, List.of());
    }
}
