package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.LineItem;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.ledger.Posting;
import org.crossfoot.reconciliation.LedgerAmounts;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/** The figures of one scope, on either side, as they can be found: by amount, by what they state, by where they stand. */
final class KnownFigures {
    private final Reconciliation scope;
    private final Map<Object, List<Observation>> statements;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Observation> amounts;
    private final Map<BigDecimal, List<Observation>> byAmount;
    private final Map<LineItem, List<Observation>> byItem;
    private final Neighbours neighbours;
    private final EntrySearch entries;
    private final Map<LineItem, List<Posting>> postings = new HashMap<>();

    KnownFigures(Reconciliation scope, EntrySearch entries) {
        this.scope = scope;
        this.entries = entries;
        List<Observation> declared = scope.observations().all();
        this.statements = declared.stream().collect(Collectors.groupingBy(this::statement));
        declared.forEach(figure -> places.put(figure.id(), places.size()));
        this.amounts = amounts(scope);
        this.byAmount = amounts.stream()
                .collect(Collectors.groupingBy(KnownFigures::amount, LinkedHashMap::new, Collectors.toList()));
        this.byItem = amounts.stream()
                .filter(amount -> amount.item() != null)
                .collect(Collectors.groupingBy(amount -> Objects.requireNonNull(amount.item())));
        this.neighbours = new Neighbours(declared);
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

    private static BigDecimal amount(Observation observation) {
        return observation.written().amount().stripTrailingZeros();
    }

    private Object statement(Observation figure) {
        BigDecimal value = figure.written().value().stripTrailingZeros();
        return List.of(Subject.of(figure), figure.written().unit(), value, year(figure));
    }

    Reconciliation scope() {
        return scope;
    }

    /** The amounts that documents declare, in reading order, then those that the ledger records. */
    Stream<Observation> amounts() {
        return amounts.stream();
    }

    /** The amounts equal to one in yuan, in the same order. */
    Stream<Observation> equalTo(BigDecimal yuan) {
        return byAmount.getOrDefault(yuan.stripTrailingZeros(), List.of()).stream();
    }

    /** How many line items either side gives an amount for. */
    long items() {
        return byItem.size();
    }

    /** Where a figure stands in reading order; behind all others for what stands in no document. */
    int place(Observation figure) {
        return places.getOrDefault(figure.id(), places.size());
    }

    /** All mentions that state the same thing with the same number, the figure itself among them. */
    List<Observation> sameStatement(Observation figure) {
        return statements.getOrDefault(statement(figure), List.of(figure));
    }

    /** A line item's amount as the documents bear it out best, or failing that as the ledger records it. */
    Optional<Observation> amount(LineItem item) {
        return scope.declaredItems().mostAgreed(item).or(() -> scope.ledger().flatMap(ledger -> ledger.of(item)));
    }

    /** The entries that a line item's recorded amount was made from; none for balances and grand totals. */
    List<Posting> postings(LineItem item) {
        return postings.computeIfAbsent(
                item, asked -> LedgerAmounts.keys(asked).map(entries::postings).orElse(List.of()));
    }

    /** The same as {@link #amount}, but of the mentions that agree with it the one with the most digits. */
    Optional<Observation> exactAmount(LineItem item) {
        return amount(item)
                .map(agreed -> byItem.getOrDefault(item, List.of()).stream()
                        .filter(other -> other.side() == agreed.side() && year(other) == year(agreed))
                        .filter(other -> other.written()
                                .interval()
                                .meets(agreed.written().interval()))
                        .filter(other -> other.written().interval().reach().isPresent())
                        .min(Comparator.comparing(
                                other -> other.written().interval().reach().orElseThrow()))
                        .orElse(agreed));
    }

    /** What is declared for a figure's line item in the year before its own. */
    Stream<Observation> lastYears(Observation figure) {
        LineItem item = figure.item();
        int lastYear = year(figure) - 1;
        return item == null
                ? Stream.empty()
                : byItem.getOrDefault(item, List.of()).stream().filter(other -> year(other) == lastYear);
    }

    private int year(Observation figure) {
        Integer named = figure.year();
        return named == null ? scope.scope().year() : named;
    }

    /** The figures beside a figure: in its table those to either side, above and below, in a text the ones before and behind. */
    List<Observation> besides(Observation figure) {
        return neighbours.of(figure);
    }
}
