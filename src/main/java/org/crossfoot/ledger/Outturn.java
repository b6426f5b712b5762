package org.crossfoot.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The outturn (决算数) of one scope: budget accounting before closing, summed by {@link OutturnKey}, in fen.
 *
 * <p>Not safe for use by several threads; sums of parts are put together with {@link #addAll}.
 */
public final class Outturn {
    private final Map<OutturnKey, Long> sums = new HashMap<>();
    private @Nullable SortedMap<OutturnKey, Long> sorted;

    /** Adds an amount in fen. @throws ArithmeticException if a sum leaves the range of a long (9.2 × 10¹⁶ yuan) */
    public void add(OutturnKey key, long fen) {
        sums.merge(key, fen, Math::addExact);
        sorted = null;
    }

    public void addAll(Outturn other) {
        other.sums.forEach(this::add);
    }

    /** Every sum, in the order of the keys. */
    public SortedMap<OutturnKey, Long> sums() {
        SortedMap<OutturnKey, Long> inOrder = sorted;
        if (inOrder == null) {
            inOrder = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
            sorted = inOrder;
        }
        return inOrder;
    }

    /** The sum in fen of everything that {@code wanted} accepts; 0 if there is nothing. */
    public long sum(Predicate<OutturnKey> wanted) {
        long total = 0;
        for (Map.Entry<OutturnKey, Long> sum : sums.entrySet()) {
            if (wanted.test(sum.getKey())) {
                total = Math.addExact(total, sum.getValue());
            }
        }
        return total;
    }

    /** The same sums with those of all projects together, for questions that no project matters to: far fewer of them. */
    public Outturn withoutProjects() {
        Outturn coarse = new Outturn();
        sums.forEach((key, fen) -> coarse.add(key.withoutProject(), fen));
        return coarse;
    }

    public boolean isEmpty() {
        return sums.isEmpty();
    }
}
