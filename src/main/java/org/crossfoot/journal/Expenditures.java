package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.crossfoot.ledger.Entry;

/**
 * The year's entries of budget expenditure in about 70 bytes each, found by payee and amount; the first {@value #LIMIT}, which
 * no unit's year reaches.
 */
final class Expenditures {
    static final int LIMIT = 1 << 19;
    private static final int FIRST_SIZE = 1 << 8;
    private static final int NONE = -1;

    private final Bookmarks bookmarks;
    private final LongIndex newest = new LongIndex();
    private final BitSet older = new BitSet();
    private final BitSet takenBack = new BitSet();
    private long[] places = new long[FIRST_SIZE];
    private long[] vouchers = new long[FIRST_SIZE];
    private long[] fen = new long[FIRST_SIZE];
    private int[] days = new int[FIRST_SIZE];
    private int[] texts = new int[FIRST_SIZE];
    private int[] shapes = new int[FIRST_SIZE];
    private int[] codes = new int[FIRST_SIZE];
    private int[] before = new int[FIRST_SIZE];
    private byte[] kinds = new byte[FIRST_SIZE];
    private String[] payees = new String[FIRST_SIZE];
    private int size;
    private long seen;

    Expenditures(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** An entry as it is remembered: dates in days since 1970, texts and codes by their hashes. */
    record Remembered(
            int number, String payee, long fen, int day, long voucher, int text, int shape, int code, byte kind) {

        boolean isPeriodic() {
            return (kind & Kinds.PERIODIC) != 0;
        }

        boolean isPersonnel() {
            return (kind & Kinds.PERSONNEL) != 0;
        }
    }

    /** What is remembered of an entry's kind. */
    static final class Kinds {
        static final int PERIODIC = 1;
        static final int PERSONNEL = 2;

        private Kinds() {}

        static byte of(Entry entry, boolean periodic) {
            boolean personnel =
                    entry.economic().startsWith("301") || entry.economic().startsWith("303");
            return (byte) ((periodic ? PERIODIC : 0) | (personnel ? PERSONNEL : 0));
        }
    }

    void add(Entry entry, long amount, boolean periodic) {
        seen++;
        if (size == LIMIT) {
            return;
        }
        if (size == places.length) {
            grow();
        }
        places[size] = bookmarks.place(entry);
        vouchers[size] = bookmarks.vouchers().code(entry.voucher());
        fen[size] = amount;
        days[size] = (int) entry.date().toEpochDay();
        texts[size] = entry.summary().hashCode();
        shapes[size] = Shapes.of(entry.summary());
        codes[size] = (int) Keys.ofCodes(entry);
        kinds[size] = Kinds.of(entry, periodic);
        payees[size] = entry.payee();
        before[size] = newest.put(Keys.of(entry.payee(), amount), size);
        if (before[size] != NONE) {
            older.set(before[size]);
        }
        size++;
    }

    private void grow() {
        int larger = 2 * size;
        places = Arrays.copyOf(places, larger);
        vouchers = Arrays.copyOf(vouchers, larger);
        fen = Arrays.copyOf(fen, larger);
        days = Arrays.copyOf(days, larger);
        texts = Arrays.copyOf(texts, larger);
        shapes = Arrays.copyOf(shapes, larger);
        codes = Arrays.copyOf(codes, larger);
        before = Arrays.copyOf(before, larger);
        kinds = Arrays.copyOf(kinds, larger);
        payees = Arrays.copyOf(payees, larger);
    }

    /** How many there were. */
    long seen() {
        return seen;
    }

    /** True if there were more than can be remembered. */
    boolean isOverfull() {
        return seen > size;
    }

    int size() {
        return size;
    }

    Remembered at(int i) {
        return new Remembered(i, payees[i], fen[i], days[i], vouchers[i], texts[i], shapes[i], codes[i], kinds[i]);
    }

    long fen(int i) {
        return fen[i];
    }

    int code(int i) {
        return codes[i];
    }

    /** Notes that an entry was taken back by a red letter. */
    void takeBack(int i) {
        takenBack.set(i);
    }

    boolean isTakenBack(int i) {
        return takenBack.get(i);
    }

    EntryPlace place(Remembered entry) {
        return bookmarks.of(places[entry.number()], entry.voucher(), entry.fen());
    }

    /** Entries of equal payee and amount that were not taken back, two at least, in their order; for each such group. */
    List<List<Remembered>> alike() {
        List<List<Remembered>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!older.get(i) && before[i] != NONE) {
                List<Remembered> group = chain(i);
                addIfSeveral(group, groups);
            }
        }
        return groups;
    }

    private static void addIfSeveral(List<Remembered> group, List<List<Remembered>> groups) {
        if (group.size() > 1) {
            groups.add(group);
        }
    }

    private List<Remembered> chain(int last) {
        List<Remembered> group = new ArrayList<>();
        for (int i = last; i != NONE; i = before[i]) {
            if (!takenBack.get(i)) {
                group.add(0, at(i));
            }
        }
        return group;
    }
}
