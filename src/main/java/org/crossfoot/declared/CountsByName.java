package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts by the words that name them, so that the nearest one of a thing is found without going through all. */
final class CountsByName {
    /** Names are kept by so many of their letters; a thing that is asked for has as many at least. */
    private static final int LETTERS = 2;

    private final List<Mention> counts;
    private final List<String> things;
    private final Map<String, List<Integer>> endings = new HashMap<>();
    private final Map<String, List<Integer>> beginnings = new HashMap<>();

    /** Takes counts in reading order. */
    CountsByName(List<Mention> counts) {
        this.counts = counts;
        this.things = counts.stream().map(CountedThing::behind).toList();
        for (int i = 0; i < counts.size(); i++) {
            String label = counts.get(i).label();
            String thing = things.get(i);
            put(endings, label.substring(Math.max(0, label.length() - LETTERS)), i);
            put(beginnings, thing.substring(0, Math.min(LETTERS, thing.length())), i);
        }
    }

    private static void put(Map<String, List<Integer>> places, String letters, int place) {
        places.computeIfAbsent(letters, none -> new ArrayList<>()).add(place);
    }

    /** The nearest one before another count that is as wanted and whose name ends in a thing: 煤矿30个. */
    Optional<Mention> named(Mention before, String thing, Predicate<Mention> wanted) {
        List<Integer> places = endings.getOrDefault(thing.substring(thing.length() - LETTERS), List.of());
        return last(
                before, places, place -> counts.get(place).label().endsWith(thing) && wanted.test(counts.get(place)));
    }

    /** The nearest one before another count that is as wanted and has a thing right behind it: 30个煤矿. */
    Optional<Mention> counting(Mention before, String thing, Predicate<Mention> wanted) {
        List<Integer> places = beginnings.getOrDefault(thing.substring(0, LETTERS), List.of());
        return last(before, places, place -> things.get(place).startsWith(thing) && wanted.test(counts.get(place)));
    }

    private Optional<Mention> last(Mention before, List<Integer> places, Predicate<Integer> wanted) {
        int here = InReadingOrder.indexOf(counts, before);
        for (int at = behind(places, here) - 1; at >= 0; at--) {
            if (wanted.test(places.get(at))) {
                return Optional.of(counts.get(places.get(at)));
            }
        }
        return Optional.empty();
    }

    /** How many of the places stand before one. */
    private static int behind(List<Integer> places, int here) {
        int found = Collections.binarySearch(places, here);
        return found < 0 ? -found - 1 : found;
    }

    /** The later one of two. */
    static Optional<Mention> later(Optional<Mention> one, Optional<Mention> other) {
        return one.filter(first -> other.isEmpty() || first.compareInText(other.get()) > 0)
                .or(() -> other);
    }
}
