package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Claim;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.DocumentReading;

/** What a scope's documents declare for the line items of the scope's own year. */
public final class DeclaredItems {
    private final int year;
    private final Observations observations;
    private final Map<Observation, Integer> meantYears;

    DeclaredItems(Reconciliation scope) {
        this.year = scope.scope().year();
        this.observations = scope.observations();
        this.meantYears = meantYears(scope.documents());
    }

    /** Every mention of every line item, in reading order. */
    public Stream<Mention> mentions() {
        return observations.all().stream().flatMap(observation -> mention(observation).stream());
    }

    /** The line item of the scope's year that an amount states, empty for any other figure. */
    public Optional<Mention> mention(Observation observation) {
        LineItem item = observation.item();
        boolean counts = observation.written().unit().isMoney() && isOfScopeYear(observation);
        return item == null || !counts ? Optional.empty() : Optional.of(new Mention(item, observation));
    }

    /** The mention of a line item whose amount most mentions agree on, the earliest of them. */
    public Optional<Observation> mostAgreed(LineItem item) {
        Map<BigDecimal, List<Observation>> byAmount = mentions()
                .filter(mention -> mention.item().equals(item))
                .map(Mention::observation)
                .collect(Collectors.groupingBy(
                        observation -> observation.written().amount().stripTrailingZeros(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byAmount.values().stream()
                .sorted(Comparator.comparing((List<Observation> mentions) -> mentions.size())
                        .reversed())
                .findFirst()
                .map(mentions -> mentions.get(0));
    }

    /** A figure that names no year speaks of the scope's; one whose year is a slip speaks of the year it should name. */
    private boolean isOfScopeYear(Observation observation) {
        Integer named = observation.year();
        return meantYears.getOrDefault(observation, named == null ? year : named) == year;
    }

    private Map<Observation, Integer> meantYears(List<DocumentReading> documents) {
        Map<Observation, Integer> years = new LinkedHashMap<>();
        for (DocumentReading document : documents) {
            for (Claim claim : document.claims()) {
                if (claim.derived() instanceof Claim.Year slip) {
                    years.put(observed(claim.declared()), slip.expected());
                }
            }
        }
        return years;
    }

    private Observation observed(DeclaredFigure figure) {
        return observations.of(figure);
    }

    /** One statement of a line item's amount. */
    public record Mention(LineItem item, Observation observation) {}
}
