package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/**
 * Finds the roots of a scope's differences. What settles most of them is taken first and supposed to be put right; what then
 * still differs is explained next, so that an error hides none that stands in the same relation.
 */
final class Roots {
    private final Evidence written;
    private final Repeats repeats;

    Roots(Evidence evidence) {
        this.written = evidence;
        this.repeats = new Repeats(evidence.differences());
    }

    /** Every root: first those of amounts, then those of years. */
    List<Root> all() {
        List<Root> roots = new ArrayList<>(amounts());
        roots.addAll(years());
        return roots;
    }

    private List<Root> amounts() {
        Evidence evidence = written;
        List<Settlement> settlements = settlements(evidence);
        Set<String> open = new LinkedHashSet<>();
        evidence.differences().stream()
                .filter(difference -> repeats.leader(difference).isEmpty())
                .forEach(difference -> open.add(difference.equation().id()));
        List<Root> roots = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<String> settled = largest(settlements, open);
            Root root = root(evidence, fitting(settlements, open, settled), settled);
            roots.add(root);
            open.removeAll(settled);
            Optional<Supposition> right = root.right();
            if (right.isPresent() && !open.isEmpty()) {
                evidence = evidence.under(right.get());
                settlements = settlements(evidence);
            }
        }
        return roots;
    }

    /** Everything that settles a difference and breaks nothing, the likeliest first. */
    private static List<Settlement> settlements(Evidence evidence) {
        Set<Object> tried = new HashSet<>();
        return Stream.concat(
                        CauseCatalogue.causes().stream(),
                        Stream.of(new Correction(), new CarriedCorrection(), new LedgerCorrection()))
                .flatMap(cause ->
                        evidence.differences().stream().flatMap(difference -> cause.repairs(evidence, difference)))
                .filter(repair -> tried.add(List.of(repair.cause(), repair.supposition(), repair.entries())))
                .map(evidence::settlement)
                .filter(settlement ->
                        settlement.settled().size() > (settlement.repair().certain() ? 0 : 1))
                .sorted(Comparator.comparing(Settlement::kind)
                        .thenComparing(Settlement::exactly, Comparator.reverseOrder())
                        .thenComparing(Settlement::bearingOut)
                        .thenComparing(settlement ->
                                CauseCatalogue.place(settlement.repair().cause()))
                        .thenComparing(Settlement::names))
                .toList();
    }

    /** The most differences that one repair settles; a single one where no repair settles any. */
    private static Set<String> largest(List<Settlement> settlements, Set<String> open) {
        return settlements.stream()
                .map(settlement -> settlement.of(open))
                .filter(settled -> !settled.isEmpty())
                .min(Comparator.comparing(settled -> -settled.size()))
                .orElseGet(() -> Set.of(open.iterator().next()));
    }

    private static List<Settlement> fitting(List<Settlement> settlements, Set<String> open, Set<String> settled) {
        List<Settlement> fitting = settlements.stream()
                .filter(settlement -> settlement.of(open).equals(settled))
                .toList();
        return fitting.stream()
                .filter(settlement -> fitting.stream().noneMatch(other -> other.fitsBetterThan(settlement)))
                .toList();
    }

    private Root root(Evidence evidence, List<Settlement> repairs, Set<String> settled) {
        Optional<Observation> suspect =
                repairs.stream().findFirst().map(best -> best.repair().figures().get(0));
        List<CheckResult> results = written.differences().stream()
                .filter(difference -> settled.contains(
                        repeats.leader(difference).orElse(difference).equation().id()))
                .sorted(Leading.first(suspect))
                .sorted(Comparator.comparing(
                        difference -> repeats.leader(difference).isPresent()))
                .toList();
        return new Root(results, repairs, evidence.given());
    }

    /** A year slip made several times in one file is one root. */
    private List<Root> years() {
        Map<List<Object>, List<CheckResult>> slips = written.wrongYears().stream()
                .collect(Collectors.groupingBy(Roots::slip, LinkedHashMap::new, Collectors.toList()));
        return slips.values().stream()
                .map(results -> new Root(results, List.of(), Supposition.NOTHING))
                .toList();
    }

    private static List<Object> slip(CheckResult result) {
        Expression.Year said = (Expression.Year) result.equation().observed();
        return List.of(
                said.year(),
                said.said().stream().map(observation -> observation.at().file()).toList());
    }
}
