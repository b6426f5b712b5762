package org.crossfoot.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/** Single amounts stay within what is usual for their economic code: not many times what nine in ten entries of the code stay below.
 *
 * <p>Asked only of codes with many entries. Keeps, for each code, counts by size in steps of a quarter of a doubling and the ten
 * largest entries.
 * */
final class AmountsWithinHabit implements JournalTest {
    static final String ID = "amounts-within-habit";

    private static final int STEPS = 4;
    private static final int BUCKETS = 64 * STEPS;
    private static final int TENTHS = 10;
    private static final int KEPT = 10;

    private final WorkingPapers papers;
    private final Map<String, Habit> habits = new TreeMap<>();
    private String lastCode = "";
    private @Nullable Habit lastHabit;
    private long entries;

    /** How the amounts of one code are spread. */
    private static final class Habit {
        private final int[] counts = new int[BUCKETS];
        private final Largest largest = new Largest(KEPT);
        private long entries;

        void add(Entry entry) {
            entries++;
            counts[bucket(Largest.fen(entry))]++;
            largest.add(entry);
        }

        /** What nine in ten entries stay below, in fen. */
        long usual() {
            long below = 0;
            int bucket = 0;
            while (bucket < BUCKETS - 1 && (below + counts[bucket]) * TENTHS < entries * (TENTHS - 1)) {
                below += counts[bucket];
                bucket++;
            }
            return upperBound(bucket);
        }
    }

    private static int bucket(long fen) {
        int power = 63 - Long.numberOfLeadingZeros(fen);
        int step = power < 2 ? 0 : (int) (fen >>> (power - 2)) & (STEPS - 1);
        return power * STEPS + step;
    }

    private static long upperBound(int bucket) {
        int power = bucket / STEPS;
        long quarter = power < 2 ? 1 : 1L << (power - 2);
        return (1L << power) + quarter * (bucket % STEPS + 1);
    }

    AmountsWithinHabit(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        List<Entry> entries = voucher.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (Voucher.isExpenditure(entries.get(i))) {
                look(entries.get(i));
            }
        }
    }

    private void look(Entry entry) {
        if (Largest.fen(entry) <= 0 || entry.economic().isEmpty()) {
            return;
        }
        entries++;
        Habit habit = lastHabit;
        if (habit == null || !entry.economic().equals(lastCode)) {
            habit = habits.computeIfAbsent(entry.economic(), code -> new Habit());
            lastCode = entry.economic();
            lastHabit = habit;
        }
        habit.add(entry);
    }

    @Override
    public JournalResult result() {
        Irregularities found = new Irregularities();
        boolean many = false;
        for (Map.Entry<String, Habit> habit : habits.entrySet()) {
            if (habit.getValue().entries >= papers.value(ID, "entries")) {
                many = true;
                lookAt(habit.getKey(), habit.getValue(), found);
            }
        }
        return entries == 0 || many
                ? papers.result(ID, entries, found)
                : papers.undecided(ID, entries, Message.of("journal.amounts-within-habit-few"));
    }

    private void lookAt(String code, Habit habit, Irregularities found) {
        long usual = habit.usual();
        long limit = Math.max(papers.value(ID, "from"), usual * papers.value(ID, "times"));
        for (Entry entry : habit.largest.entries()) {
            if (Largest.fen(entry) > limit) {
                found.add(
                        Largest.fen(entry),
                        List.of(entry),
                        () -> Message.of(
                                "journal.amounts-within-habit-found",
                                entry.voucher(),
                                entry.date().toString(),
                                code,
                                Yuan.text(Largest.fen(entry)),
                                Yuan.text(usual)));
            }
        }
    }
}
