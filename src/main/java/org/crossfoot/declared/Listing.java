package org.crossfoot.declared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of text that may list what a total is made of.
 *
 * @param items what stands between its marks or numbers; the whole stretch if it is taken as one
 * @param rank how far the words are from saying that it is the list
 */
record Listing(List<Stretch> items, int rank) {
    Listing {
        items = List.copyOf(items);
    }

    static Listing of(Stretch whole, int rank) {
        return new Listing(List.of(whole), rank);
    }

    /** A stretch taken as one, and in pieces between the marks that may stand between items. */
    static Stream<Listing> cut(Flow flow, Stretch stretch, int rank) {
        return Stream.concat(
                Stream.of(of(stretch, rank)),
                Stream.of("；;", "，,；;")
                        .map(marks -> flow.split(stretch, marks))
                        .filter(items -> items.size() > 1)
                        .map(items -> new Listing(items, rank)));
    }

    Stretch whole() {
        return new Stretch(items.get(0).from(), items.get(items.size() - 1).to());
    }
}
