package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Claim;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.DocumentReading;

/** What a scope's documents declare for the line items of the scope's own year. */
public final class DeclaredItems {
    private final int year;
    private final Observations observations;
    private final Map<Observation, Integer> meantYears;
    private final Map<Observation, Long> support;
    private final Map<LineItem, List<Observation>> byItem;

    DeclaredItems(Reconciliation scope) {
        this.year = scope.scope().year();
        this.observations = scope.observations();
        this.meantYears = meantYears(scope.documents());
        this.support = support(new ClaimEquations(scope, ""));
        this.byItem = mentions()
                .collect(Collectors.groupingBy(
                        Mention::item,
                        LinkedHashMap::new,
                        Collectors.mapping(Mention::observation, Collectors.toList())));
    }

    /** Every mention of every line item, in reading order. */
    public Stream<Mention> mentions() {
        return observations.all().stream().flatMap(observation -> mention(observation).stream());
    }

    /** The line item of the scope's year that an amount states, empty for any other figure. */
    public Optional<Mention> mention(Observation observation) {
        LineItem item = observation.item();
        boolean counts = observation.written().unit().isMoney() && yearOf(observation) == year;
        return item == null || !counts ? Optional.empty() : Optional.of(new Mention(item, observation));
    }

    /**
     * The mention of a line item that the documents bear out best: of the amounts stated for it, the one with the most
     * mentions and holding claims; of its mentions the earliest.
     */
    public Optional<Observation> mostAgreed(LineItem item) {
        Map<BigDecimal, List<Observation>> byAmount = byItem.getOrDefault(item, List.of()).stream()
                .collect(Collectors.groupingBy(
                        observation -> observation.written().amount().stripTrailingZeros(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byAmount.values().stream()
                .min(Comparator.comparing(this::support, Comparator.reverseOrder()))
                .map(mentions -> mentions.get(0));
    }

    /** The items that are stated, in reading order. */
    public Set<LineItem> items() {
        return byItem.keySet();
    }

    private long support(List<Observation> mentions) {
        return mentions.stream()
                .mapToLong(mention -> 1 + support.getOrDefault(mention, 0L))
                .sum();
    }

    /** For each figure the number of claims that speak of it and hold. */
    private static Map<Observation, Long> support(ClaimEquations claims) {
        return Arrays.stream(ClaimType.values())
                .filter(type -> type != ClaimType.PERIOD)
                .flatMap(claims::of)
                .filter(claim -> Verifier.verify(claim).verdict() != Verdict.DIFFERS)
                .flatMap(Equation::observations)
                .collect(Collectors.groupingBy(observation -> observation, Collectors.counting()));
    }

    /** A figure that names no year speaks of the scope's; one whose year is a slip speaks of the year it should name. */
    int yearOf(Observation observation) {
        Integer named = observation.year();
        return meantYears.getOrDefault(observation, named == null ? year : named);
    }

    private Map<Observation, Integer> meantYears(List<DocumentReading> documents) {
        Map<Observation, Integer> years = new LinkedHashMap<>();
        documents.stream()
                .flatMap(document -> document.claims().stream())
                .filter(claim -> claim.derived() instanceof Claim.Year)
                .forEach(claim ->
                        years.put(observations.of(claim.declared()), ((Claim.Year) claim.derived()).expected()));
        return years;
    }

    /** One statement of a line item's amount. */
    public record Mention(LineItem item, Observation observation) {}
}
