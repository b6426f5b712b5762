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
import java.util.stream.Stream;
import org.crossfoot.declared.Basis;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/** Finds the roots of a scope's differences. */
final class Roots {
    private final Evidence evidence;

    Roots(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Every root: first those of amounts, then those of years. */
    List<Root> all() {
        List<Root> roots = new ArrayList<>(amounts());
        roots.addAll(years());
        return roots;
    }

    private List<Root> amounts() {
        List<Settlement> settlements = settlements();
        Set<String> open = new LinkedHashSet<>();
        evidence.differences().stream()
                .filter(difference -> leader(difference).isEmpty())
                .forEach(difference -> open.add(difference.equation().id()));
        List<Root> roots = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<String> settled = largest(settlements, open);
            roots.add(root(settlements, open, settled));
            open.removeAll(settled);
        }
        return roots;
    }

    /** Everything that settles a difference and breaks nothing, the likeliest first. */
    private List<Settlement> settlements() {
        Set<Object> tried = new HashSet<>();
        return Stream.concat(CauseCatalogue.causes().stream(), Stream.of(new Correction(), new LedgerCorrection()))
                .flatMap(cause ->
                        evidence.differences().stream().flatMap(difference -> cause.repairs(evidence, difference)))
                .filter(repair -> tried.add(List.of(repair.cause(), repair.supposition())))
                .map(evidence::settlement)
                .filter(settlement ->
                        settlement.settled().size() > (settlement.repair().certain() ? 0 : 1))
                .sorted(Comparator.comparing((Settlement settlement) -> !settlement.isExplained())
                        .thenComparing(Settlement::exactly, Comparator.reverseOrder())
                        .thenComparing(Settlement::bearingOut))
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

    private Root root(List<Settlement> settlements, Set<String> open, Set<String> settled) {
        List<Settlement> repairs = settlements.stream()
                .filter(settlement -> settlement.of(open).equals(settled))
                .toList();
        Optional<Observation> suspect =
                repairs.stream().findFirst().map(best -> best.repair().figures().get(0));
        return new Root(
                evidence.differences().stream()
                        .filter(difference -> settled.contains(
                                leader(difference).orElse(difference).equation().id()))
                        .sorted(Leading.first(suspect))
                        .sorted(Comparator.comparing(
                                difference -> leader(difference).isPresent()))
                        .toList(),
                repairs);
    }

    /** The difference that one only repeats with other mentions of its items, and whose root it shares. */
    private Optional<CheckResult> leader(CheckResult difference) {
        return evidence.differences().stream()
                .filter(other -> repeats(difference.equation(), other.equation()))
                .findFirst();
    }

    private static boolean repeats(Equation equation, Equation other) {
        boolean sameParts = equation.basis() == Basis.ACCOUNTING
                && other.basis() == Basis.STATED
                && equation.expected() instanceof Expression.Sum
                && equation.expected().equals(other.expected());
        return sameParts || equation.id().startsWith(other.id() + ".");
    }

    /** A year slip made several times in one file is one root. */
    private List<Root> years() {
        Map<List<Object>, List<CheckResult>> slips = new LinkedHashMap<>();
        for (CheckResult result : evidence.wrongYears()) {
            slips.computeIfAbsent(slip(result), key -> new ArrayList<>()).add(result);
        }
        return slips.values().stream()
                .map(results -> new Root(results, List.of()))
                .toList();
    }

    private static List<Object> slip(CheckResult result) {
        Expression.Year said = (Expression.Year) result.equation().observed();
        return List.of(
                said.year(),
                said.said().stream().map(observation -> observation.at().file()).toList());
    }
}
