package org.crossfoot.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.jspecify.annotations.Nullable;

/**
 * Which tables and which sentences of a scope state which items. Where the general public budget is the only one with any
 * money, its money is all of the fiscal appropriation.
 */
final class StatedItems {
    private static final Set<Fund> OTHER_FUNDS =
            Set.of(Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL, Fund.SOCIAL_INSURANCE);

    private final Map<Key, Stated> items = new LinkedHashMap<>();
    private final Map<Key, Set<BigDecimal>> amountsOfAnyFund = new HashMap<>();
    private final Set<String> filesWithTables = new HashSet<>();
    private final int scopeYear;
    private final boolean generalOnly;

    StatedItems(Reconciliation scope) {
        this.scopeYear = scope.scope().year();
        List<Observation> all = scope.observations().all();
        this.generalOnly = all.stream().noneMatch(StatedItems::isOfOtherFund);
        all.forEach(this::add);
        items.values().forEach(this::addAmount);
    }

    /** An item in a year. */
    private record Key(LineItem item, int year) {}

    /**
     * Who states an item.
     *
     * @param tables the first statement of each table, in reading order
     * @param texts every mention in sentences
     */
    record Stated(LineItem item, int year, List<Observation> tables, List<Observation> texts) {}

    private static boolean isOfOtherFund(Observation observation) {
        LineItem item = observation.item();
        return item != null
                && OTHER_FUNDS.contains(item.fund())
                && observation.written().value().signum() != 0;
    }

    private void add(Observation observation) {
        @Nullable LineItem item = observation.item();
        if (item == null || !observation.written().unit().isMoney()) {
            return;
        }
        Key key = key(item, observation.year());
        Stated stated = items.computeIfAbsent(
                key, found -> new Stated(found.item(), found.year(), new ArrayList<>(), new ArrayList<>()));
        if (observation.at().table() != null) {
            filesWithTables.add(observation.at().file());
        }
        if (observation.at().table() == null) {
            stated.texts().add(observation);
        } else if (stated.tables().stream().noneMatch(table -> table(table).equals(table(observation)))) {
            stated.tables().add(observation);
        }
    }

    private void addAmount(Stated stated) {
        stated.tables().stream()
                .limit(1)
                .forEach(table -> amountsOfAnyFund
                        .computeIfAbsent(ofAnyFund(stated), found -> new HashSet<>())
                        .add(table.written().amount().stripTrailingZeros()));
    }

    private static Key ofAnyFund(Stated stated) {
        return new Key(stated.item().of(Fund.ALL), stated.year());
    }

    private Key key(LineItem item, @Nullable Integer year) {
        return new Key(known(item), year == null ? scopeYear : year);
    }

    /** The item under which what is stated of one is found. */
    LineItem known(LineItem item) {
        boolean general = generalOnly && item.fund() == Fund.GENERAL;
        Fund all = item.concept() == Concept.FISCAL_APPROPRIATION ? Fund.ALL : Fund.FISCAL;
        return general ? item.of(all) : item;
    }

    /**
     * True if a sentence is sure to be of the item's own fund: in a file with statements reading has told the fund; in another
     * one the sentence may mean any fund's amount, unless all are the same.
     */
    boolean isSure(Observation text, Stated stated) {
        return filesWithTables.contains(text.at().file())
                || amountsOfAnyFund.getOrDefault(ofAnyFund(stated), Set.of()).size() < 2;
    }

    /** The table that an observation stands in. */
    static List<String> table(Observation observation) {
        return List.of(observation.at().file(), String.valueOf(observation.at().table()));
    }

    Stream<Stated> all() {
        return items.values().stream();
    }

    /** The first table's statement of an item. */
    Optional<Observation> firstTable(LineItem item, int year) {
        return Optional.ofNullable(items.get(key(item, year)))
                .flatMap(stated -> stated.tables().stream().findFirst());
    }

    /** The statement of an item in one table. */
    Optional<Observation> inTable(LineItem item, int year, List<String> table) {
        return Optional.ofNullable(items.get(key(item, year)))
                .flatMap(stated -> stated.tables().stream()
                        .filter(observation -> table(observation).equals(table))
                        .findFirst());
    }
}
