package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Side;
import org.crossfoot.reconciliation.Verdict;

/** All that is known of one scope when differences are explained: both sides and what every equation came to. */
final class Evidence {
    private final Reconciliation scope;
    private final Map<String, CheckResult> results = new LinkedHashMap<>();
    private final Map<String, Set<CheckResult>> byObservation = new HashMap<>();
    private final Map<Object, List<Observation>> statements;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<CheckResult> differences;
    private final List<Observation> amounts;
    private final long items;

    Evidence(Reconciliation scope, List<CheckResult> results) {
        this.scope = scope;
        results.forEach(this::add);
        this.statements = scope.observations().all().stream().collect(Collectors.groupingBy(Evidence::statement));
        scope.observations().all().forEach(figure -> places.put(figure.id(), places.size()));
        this.differences = differing(equation -> equation.type() != ClaimType.PERIOD);
        this.amounts = amounts(scope);
        this.items = amounts.stream()
                .flatMap(amount -> Stream.ofNullable(amount.item()))
                .distinct()
                .count();
    }

    private void add(CheckResult result) {
        Equation equation = result.equation();
        results.put(equation.id(), result);
        equation.observations()
                .map(Observation::id)
                .distinct()
                .forEach(id -> byObservation
                        .computeIfAbsent(id, key -> new LinkedHashSet<>())
                        .add(result));
    }

    Reconciliation scope() {
        return scope;
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
        return Optional.ofNullable(results.get(equation)).orElseThrow();
    }

    /**
     * What a repair settles: nothing if it would also make a relation fail that holds, or leave one untold that was told.
     */
    Settlement settlement(Repair repair) {
        Set<String> settled = new LinkedHashSet<>();
        long exactly = 0;
        boolean breaks = false;
        for (String id : concerned(repair.supposition())) {
            CheckResult before = result(id);
            Verdict after = repair.supposition().outcome(before).verdict();
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
        for (String observation : supposition.numbers().keySet()) {
            for (CheckResult result : byObservation.getOrDefault(observation, Set.of())) {
                concerned.add(result.equation().id());
            }
        }
        return concerned;
    }

    static boolean holds(Verdict verdict) {
        return verdict == Verdict.AGREES || verdict == Verdict.WITHIN_ROUNDING;
    }

    /** Where a result stands in reading order: the place of the first figure that it speaks of. */
    int place(CheckResult result) {
        return result.equation()
                .observations()
                .mapToInt(observation -> places.getOrDefault(observation.id(), places.size()))
                .min()
                .orElse(places.size());
    }

    /** The results that a figure is part of. */
    Stream<CheckResult> about(Observation figure) {
        return byObservation.getOrDefault(figure.id(), Set.of()).stream();
    }

    /** How many relations that a figure is part of hold as they stand. */
    private long bearingOut(Observation figure) {
        return about(figure).filter(result -> holds(result.verdict())).count();
    }

    /** All mentions that state the same thing with the same number, the figure itself among them. */
    List<Observation> sameStatement(Observation figure) {
        return statements.getOrDefault(statement(figure), List.of(figure));
    }

    private static Object statement(Observation figure) {
        BigDecimal value = figure.written().value().stripTrailingZeros();
        return List.of(Subject.of(figure), figure.written().unit(), value);
    }

    /** A line item's amount as the documents bear it out best, or failing that as the ledger records it. */
    Optional<Observation> amount(LineItem item) {
        return scope.declaredItems().mostAgreed(item).or(() -> scope.ledger().flatMap(ledger -> ledger.of(item)));
    }

    /** The amounts that documents declare, in reading order, then those that the ledger records. */
    Stream<Observation> amounts() {
        return amounts.stream();
    }

    /** How many line items either side gives an amount for. */
    long items() {
        return items;
    }

    private static List<Observation> amounts(Reconciliation scope) {
        List<Observation> amounts = new ArrayList<>();
        scope.observations().all().stream()
                .filter(figure -> figure.written().unit().isMoney())
                .forEach(amounts::add);
        scope.ledger()
                .ifPresent(
                        ledger -> ledger.items().forEach(item -> ledger.of(item).ifPresent(amounts::add)));
        return List.copyOf(amounts);
    }

    /** The figures of documents that an equation is made of, each once. */
    static List<Observation> figures(CheckResult result) {
        return result.equation()
                .observations()
                .filter(observation -> observation.side() == Side.NARRATIVE)
                .distinct()
                .toList();
    }
}
