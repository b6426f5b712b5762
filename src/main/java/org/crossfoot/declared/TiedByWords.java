package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;

/**
 * Which amounts under one name are of one matter beyond doubt, so that a difference between them is an error and not two things
 * with the same name: of one purse, and not told of by paragraphs that repeat each other's names with numbers of their own.
 */
final class TiedByWords {
    /** In named amounts on either side: neighbours further off say nothing of a number's matter. */
    private static final int COMPANY = 12;

    private final DocumentText text;
    private final Names names;
    private final Purses purses;
    private final List<Mention> named;
    private final Map<Mention, Object> keys;
    private final Map<Mention, Integer> places = new HashMap<>();

    /** For amounts in reading order with what their words name. */
    TiedByWords(DocumentText text, Map<Mention, Object> keys) {
        this.text = text;
        this.names = text.names();
        this.purses = text.purses();
        this.named = List.copyOf(keys.keySet());
        this.keys = keys;
        named.forEach(mention -> places.put(mention, places.size()));
    }

    /** True if the one may be held against the other: if they agree, or if only an error explains that they do not. */
    boolean are(Mention before, Mention again) {
        return isAlike(before, again)
                || (isOfOneLevel(before, again)
                        && isOfOneFund(before, again)
                        && isOfOneWhole(before, again)
                        && !areParallel(before, again));
    }

    private static boolean isAlike(Mention one, Mention other) {
        return one.token().written().interval().meets(other.token().written().interval());
    }

    /** False for parts of two totals, such as the basic expenditure of all and that of one class. */
    private boolean isOfOneWhole(Mention before, Mention again) {
        Optional<Mention> first = text.listOf(before).map(PartList::total);
        Optional<Mention> second = text.listOf(again).map(PartList::total);
        return first.isEmpty()
                || second.isEmpty()
                || isAlike(first.get(), second.get())
                || (names.isKnown(first.get()) && names.item(first.get()).equals(names.item(second.get())))
                || Subject.same(first.get().label(), second.get().label());
    }

    /** 全区 and 区本级 are two, and so is what is told of one level from what is told of none. */
    private boolean isOfOneLevel(Mention before, Mention again) {
        return purses.level(before).equals(purses.level(again));
    }

    /** Of words that are no line item, and of one budget's money against all, only a slip of the pen is believed. */
    private boolean isOfOneFund(Mention before, Mention again) {
        Fund first = fund(before);
        Fund second = fund(again);
        boolean sure = first == second && names.isKnown(before) && names.isKnown(again);
        boolean possible = first == second || first == Fund.ALL || second == Fund.ALL;
        return sure
                || (possible
                        && SlipOfPen.isBetween(
                                before.token().written(), again.token().written()));
    }

    private Fund fund(Mention mention) {
        return names.item(mention)
                .map(LineItem::fund)
                .filter(fund -> fund != Fund.ALL)
                .orElseGet(() -> purses.fund(mention));
    }

    /** True where most of the names that both have around them bear other numbers too. */
    private boolean areParallel(Mention before, Mention again) {
        Map<Object, Mention> first = company(before, again);
        Map<Object, Mention> second = company(again, before);
        second.keySet().retainAll(first.keySet());
        List<Boolean> alike = new ArrayList<>();
        second.forEach((key, mention) ->
                Optional.ofNullable(first.get(key)).ifPresent(other -> alike.add(isAlike(mention, other))));
        return 2 * alike.stream().filter(same -> same).count() < alike.size();
    }

    /** The amounts of other names beside one in its paragraph; in its sentence where the paragraph is the other's too. */
    private Map<Object, Mention> company(Mention mention, Mention other) {
        boolean near = mention.passage() == other.passage();
        int place = places.getOrDefault(mention, 0);
        Map<Object, Mention> company = new HashMap<>();
        named.subList(Math.max(0, place - COMPANY), Math.min(named.size(), place + COMPANY + 1)).stream()
                .filter(beside -> near ? beside.isInSentenceOf(mention) : beside.passage() == mention.passage())
                .filter(beside -> !key(beside).equals(key(mention)))
                .forEach(beside -> company.putIfAbsent(key(beside), beside));
        return company;
    }

    private Object key(Mention mention) {
        return keys.getOrDefault(mention, mention);
    }
}
