package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Side;
import org.crossfoot.reconciliation.Verdict;
import org.jspecify.annotations.Nullable;

/** A list that leaves a part out: what it is short of is an amount of the same kind that it does not name. */
final class OmittedPart implements Cause {

    @Override
    public String id() {
        return "omitted-part";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        boolean isShort = difference.equation().type() == ClaimType.SUM
                && Objects.requireNonNull(difference.difference()).signum() > 0;
        if (!isShort) {
            return Stream.empty();
        }
        List<Observation> alike = alike(evidence, difference);
        return Stream.concat(candidates(alike), unnamed(evidence, difference))
                .filter(parts -> isSettled(difference, parts))
                .map(parts -> repair(difference, parts));
    }

    /** Each amount alone, and what the ledger has of them together. */
    private static Stream<List<Observation>> candidates(List<Observation> alike) {
        List<Observation> recorded =
                alike.stream().filter(part -> part.side() == Side.LEDGER).toList();
        return Stream.concat(alike.stream().map(List::of), recorded.size() > 1 ? Stream.of(recorded) : Stream.empty());
    }

    /** Amounts on the same step below the same total that the list does not name. */
    private static List<Observation> alike(Evidence evidence, CheckResult difference) {
        List<LineItem> listed = Equations.parts(difference.equation()).stream()
                .flatMap(part -> Stream.ofNullable(part.item()))
                .toList();
        @Nullable LineItem total = Lists.total(difference).item();
        Set<LineItem> seen = Set.copyOf(listed);
        List<Observation> alike = new ArrayList<>();
        evidence.figures().amounts().forEach(amount -> {
            @Nullable LineItem item = amount.item();
            if (item != null
                    && !seen.contains(item)
                    && amount.written().amount().signum() != 0
                    && listed.stream().anyMatch(part -> Hierarchy.alike(part, item))
                    && (total == null || Hierarchy.contains(total, item))) {
                alike.add(amount);
            }
        });
        return alike;
    }

    /** Amounts elsewhere whose item is not known, if chance would not have one of them fit. */
    private static Stream<List<Observation>> unnamed(Evidence evidence, CheckResult difference) {
        Set<Observation> listed = difference.equation().observations().collect(Collectors.toSet());
        List<Observation> elsewhere = evidence.figures()
                .amounts()
                .filter(amount -> amount.item() == null && !listed.contains(amount))
                .toList();
        return Coincidence.couldSettle(elsewhere.size(), difference)
                ? Stream.empty()
                : elsewhere.stream().map(List::of);
    }

    private static Supposition supposition(CheckResult difference, List<Observation> parts) {
        return Supposition.relations(List.of(Equations.withParts(difference.equation(), parts)));
    }

    private static boolean isSettled(CheckResult difference, List<Observation> parts) {
        return Evidence.holds(supposition(difference, parts).outcome(difference).verdict());
    }

    private Repair repair(CheckResult difference, List<Observation> parts) {
        Unit unit = difference.unit();
        Supposition supposition = supposition(difference, parts);
        Verdict fit = supposition.outcome(difference).verdict();
        boolean recorded = parts.get(0).side() == Side.LEDGER;
        Message words = Message.of(
                recorded ? "finding.omitted-recorded" : "finding.omitted",
                Lists.total(difference).label(),
                parts.stream()
                        .map(part -> part.label() + " " + Shown.in(unit, part))
                        .collect(Collectors.joining("、")),
                Lists.arithmetic(difference, " + ", parts),
                Message.of(
                        fit == Verdict.AGREES ? "finding.fits-exactly" : "finding.fits-rounded",
                        Shown.number(Lists.total(difference).written())));
        return new Repair(id(), null, words, supposition, parts, true, List.of());
    }
}
