package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers of things of a document with the numbers of their parts, and which of them a number is a part in. */
final class CountLists {
    private final List<CountList> all;
    private final Map<Mention, List<Integer>> places = new HashMap<>();

    CountLists(List<CountList> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < this.all.size(); i++) {
            int place = i;
            this.all
                    .get(i)
                    .members()
                    .forEach(member -> places.computeIfAbsent(member, none -> new ArrayList<>())
                            .add(place));
        }
    }

    List<CountList> all() {
        return all;
    }

    /** The lists that have a number as a part, in reading order. */
    Stream<CountList> with(Mention part) {
        return withAny(List.of(part));
    }

    /** The lists that have any of the numbers as a part, in reading order. */
    Stream<CountList> withAny(Collection<Mention> parts) {
        return parts.stream()
                .flatMap(part -> places.getOrDefault(part, List.of()).stream())
                .sorted()
                .distinct()
                .map(all::get);
    }
}
