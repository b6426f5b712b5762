package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Counts what a test finds and lists the largest, of each at most {@value #ENTRIES} entries. */
final class Irregularities {
    static final int LISTED = 100;
    static final int ENTRIES = 20;

    private static final Comparator<Kept> SMALLEST_FIRST = Comparator.comparingLong(
                    (Kept kept) -> kept.irregularity().fen())
            .thenComparing(Kept::number, Comparator.reverseOrder());

    private final PriorityQueue<Kept> listed = new PriorityQueue<>(SMALLEST_FIRST);
    private int found;
    private long fen;

    /** An irregularity with its number in the order of discovery. */
    private record Kept(Irregularity irregularity, int number) {}

    /** Adds what some entries show; the words are made only if it is listed. */
    void add(long amount, List<Entry> entries, Supplier<Message> words) {
        if (isListed(amount)) {
            List<EntryPlace> places =
                    entries.stream().limit(ENTRIES).map(EntryPlace::of).toList();
            keep(new Irregularity(words.get(), Math.abs(amount), places));
        } else {
            count(amount);
        }
    }

    /** Adds an irregularity that is made already. */
    void add(Irregularity irregularity) {
        if (isListed(irregularity.fen())) {
            keep(irregularity);
        } else {
            count(irregularity.fen());
        }
    }

    private boolean isListed(long amount) {
        Kept smallest = listed.peek();
        return listed.size() < LISTED
                || (smallest != null && smallest.irregularity().fen() < Math.abs(amount));
    }

    private void keep(Irregularity irregularity) {
        count(irregularity.fen());
        listed.add(new Kept(irregularity, found));
        if (listed.size() > LISTED) {
            listed.poll();
        }
    }

    private void count(long amount) {
        found++;
        fen += Math.abs(amount);
    }

    int found() {
        return found;
    }

    long fen() {
        return fen;
    }

    /** Those that are listed, the largest first. */
    List<Irregularity> listed() {
        List<Kept> sorted = new ArrayList<>(listed);
        sorted.sort(SMALLEST_FIRST.reversed());
        return sorted.stream().map(Kept::irregularity).toList();
    }
}
