package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.reconciliation.Passport.Source;

/** Which amounts a scope states for which line items, by year, and from which source each comes. */
final class Stated {
    private static final List<String> WORKBOOKS = List.of("xlsx", "xls");

    private final Reconciliation scope;
    private final Map<String, String> kinds;
    private final SortedMap<LineItem, SortedMap<Integer, List<Observation>>> items = new TreeMap<>();

    Stated(Reconciliation scope) {
        this.scope = scope;
        this.kinds = scope.documents().stream()
                .map(DocumentReading::document)
                .collect(Collectors.toMap(
                        document -> document.path(), document -> document.kind(), (first, again) -> first));
        scope.ledger()
                .ifPresent(
                        ledger -> ledger.items().forEach(item -> ledger.of(item).ifPresent(this::add)));
        List<Observation> declared = scope.observations().all();
        declared.stream().filter(Stated::isOfTable).forEach(this::add);
        declared.stream().filter(observation -> !isOfTable(observation)).forEach(this::add);
    }

    private static boolean isOfTable(Observation observation) {
        return observation.at().table() != null;
    }

    private void add(Observation observation) {
        LineItem item = observation.item();
        if (item != null && observation.written().unit().isMoney()) {
            items.computeIfAbsent(item, found -> new TreeMap<>())
                    .computeIfAbsent(scope.declaredItems().yearOf(observation), year -> new ArrayList<>())
                    .add(observation);
        }
    }

    /** The amounts of every line item, in the order of the final accounts, by year. */
    SortedMap<LineItem, SortedMap<Integer, List<Observation>>> items() {
        return items;
    }

    Source source(Observation observation) {
        if (observation.side() == Side.LEDGER) {
            return Source.LEDGER;
        }
        if (!isOfTable(observation)) {
            return Source.TEXT;
        }
        boolean workbook =
                WORKBOOKS.contains(kinds.getOrDefault(observation.at().file(), ""));
        return workbook ? Source.INTERNAL_TABLE : Source.PUBLISHED_TABLE;
    }

    /** What an amount is copied from as a whole: the ledger, one table, or one text. */
    static List<String> origin(Observation observation) {
        return List.of(
                observation.side().name(),
                observation.at().file(),
                String.valueOf(observation.at().table()));
    }
}
