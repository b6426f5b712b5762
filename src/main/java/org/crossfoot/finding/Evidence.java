package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verdict;

/**
 * All that is known of one scope when differences are explained: its figures and what every equation came to, as written or
 * with what was found wrong so far put right.
 */
final class Evidence {
    private final KnownFigures figures;
    private final Map<String, CheckResult> results;
    private final Map<String, List<String>> byObservation;
    private final Supposition given;
    private final List<CheckResult> differences;
    private final Suspects suspects = new Suspects(this);

    Evidence(KnownFigures figures, List<CheckResult> results) {
        this(figures, byId(results), byObservation(results), Supposition.NOTHING);
    }

    private Evidence(
            KnownFigures figures,
            Map<String, CheckResult> results,
            Map<String, List<String>> byObservation,
            Supposition given) {
        this.figures = figures;
        this.results = results;
        this.byObservation = byObservation;
        this.given = given;
        this.differences = differing(equation -> equation.type() != ClaimType.PERIOD);
    }

    private static Map<String, CheckResult> byId(List<CheckResult> results) {
        Map<String, CheckResult> byId = new LinkedHashMap<>();
        results.forEach(result -> byId.put(result.equation().id(), result));
        return byId;
    }

    private static Map<String, List<String>> byObservation(List<CheckResult> results) {
        Map<String, List<String>> byObservation = new HashMap<>();
        results.forEach(result -> result.equation()
                .observations()
                .map(Observation::id)
                .distinct()
                .forEach(id -> byObservation
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(result.equation().id())));
        return byObservation;
    }

    /** The same scope once something is put right; what is put right is no longer suspected. */
    Evidence under(Supposition right) {
        Map<String, CheckResult> changed = new LinkedHashMap<>(results);
        Supposition all = given.and(right);
        concerned(right).forEach(id -> changed.computeIfPresent(id, (key, before) -> all.outcome(before)));
        return new Evidence(figures, changed, byObservation, all);
    }

    /** What has been put right so far. */
    Supposition given() {
        return given;
    }

    KnownFigures figures() {
        return figures;
    }

    Reconciliation scope() {
        return figures.scope();
    }

    /** The differences between amounts, in the order of the checks. */
    List<CheckResult> differences() {
        return differences;
    }

    /** The years that are not the year reported on. */
    List<CheckResult> wrongYears() {
        return differing(equation -> equation.type() == ClaimType.PERIOD);
    }

    private List<CheckResult> differing(Predicate<Equation> wanted) {
        return results.values().stream()
                .filter(result -> result.verdict() == Verdict.DIFFERS && wanted.test(result.equation()))
                .toList();
    }

    private CheckResult result(String equation) {
        return Objects.requireNonNull(results.get(equation), equation);
    }

    /**
     * What a repair settles: nothing if it would also make a relation fail that holds, or leave one untold that was told.
     */
    Settlement settlement(Repair repair) {
        Set<String> settled = new LinkedHashSet<>();
        long exactly = 0;
        boolean breaks = false;
        Supposition all = given.and(repair.supposition());
        for (String id : concerned(repair.supposition())) {
            CheckResult before = result(id);
            Verdict after = all.outcome(before).verdict();
            breaks |= !holds(after) && after != before.verdict();
            if (holds(after) && before.verdict() == Verdict.DIFFERS) {
                settled.add(id);
                exactly += after == Verdict.AGREES ? 1 : 0;
            }
        }
        long bearingOut = bearingOut(repair.figures().get(0));
        return new Settlement(repair, breaks ? Set.of() : settled, exactly, bearingOut);
    }

    private Set<String> concerned(Supposition supposition) {
        Set<String> concerned = new LinkedHashSet<>(supposition.equations().keySet());
        supposition
                .numbers()
                .keySet()
                .forEach(observation -> concerned.addAll(byObservation.getOrDefault(observation, List.of())));
        return concerned;
    }

    static boolean holds(Verdict verdict) {
        return verdict == Verdict.AGREES || verdict == Verdict.WITHIN_ROUNDING;
    }

    /** Where a result stands in reading order: the place of the first figure that it speaks of. */
    int place(CheckResult result) {
        return result.equation().observations().mapToInt(figures::place).min().orElse(Integer.MAX_VALUE);
    }

    /** The results that a figure is part of. */
    Stream<CheckResult> about(Observation figure) {
        return byObservation.getOrDefault(figure.id(), List.of()).stream().map(this::result);
    }

    /** How many relations that a figure is part of hold as they stand. */
    long bearingOut(Observation figure) {
        return about(figure).filter(result -> holds(result.verdict())).count();
    }

    /** All mentions that state the same thing with the same number, the figure itself among them. */
    List<Observation> sameStatement(Observation figure) {
        return figures.sameStatement(figure);
    }

    /** A line item's amount as the documents bear it out best, or failing that as the ledger records it. */
    Optional<Observation> amount(LineItem item) {
        return figures.amount(item);
    }

    /** Which of the figures may be wrong. */
    Suspects suspects() {
        return suspects;
    }
}
