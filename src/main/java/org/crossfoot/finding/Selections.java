package org.crossfoot.finding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfoot.reconciliation.Observation;

/** The ways to pick one, two or three parts out of a list. */
record Selections(List<Observation> parts) {

    /** How many there are. */
    long count() {
        long n = parts.size();
        return n + n * (n - 1) / 2 + n * (n - 1) * (n - 2) / 6;
    }

    /** All of them, the smallest first. */
    Stream<List<Observation>> all() {
        return Stream.of(single(), pairs(), triples()).flatMap(picked -> picked);
    }

    private Stream<List<Observation>> single() {
        return parts.stream().map(List::of);
    }

    private Stream<List<Observation>> pairs() {
        return indices(0).flatMap(i -> indices(i + 1).map(j -> List.of(parts.get(i), parts.get(j))));
    }

    private Stream<List<Observation>> triples() {
        return indices(0)
                .flatMap(i -> indices(i + 1)
                        .flatMap(j -> indices(j + 1).map(k -> List.of(parts.get(i), parts.get(j), parts.get(k)))));
    }

    private Stream<Integer> indices(int from) {
        return IntStream.range(from, parts.size()).boxed();
    }
}
