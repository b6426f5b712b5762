package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.crossfoot.ledger.Entry;

/** Keeps the few largest entries of many. */
final class Largest {
    private static final Comparator<Entry> SMALLEST_FIRST =
            Comparator.comparingLong(Largest::fen).thenComparing(Entry::row, Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<Entry> kept = new PriorityQueue<>(SMALLEST_FIRST);
    private long least = Long.MIN_VALUE;

    Largest(int most) {
        this.most = most;
    }

    /** What an entry adds to expenditure, in fen. */
    static long fen(Entry entry) {
        return entry.debit() - entry.credit();
    }

    void add(Entry entry) {
        if (fen(entry) <= least) {
            return;
        }
        kept.add(entry);
        if (kept.size() > most) {
            kept.poll();
            Entry smallest = kept.peek();
            least = smallest == null ? Long.MIN_VALUE : fen(smallest);
        }
    }

    /** The largest first. */
    List<Entry> entries() {
        List<Entry> sorted = new ArrayList<>(kept);
        sorted.sort(SMALLEST_FIRST.reversed());
        return sorted;
    }
}
