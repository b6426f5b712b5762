package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices rows that two files have: a ledger handed in as text and as a workbook, or for a quarter and for the whole year.
 *
 * <p>A month is the same in two files if it has as many entries and these are the same in date, account and amounts, in whatever
 * order; what is compared is a sum of hashes, so that nothing is kept of the entries.
 */
final class Repetitions {
    /** A few equal entries may be chance. */
    private static final int ENTRIES = 10;

    private final Map<String, Map<Month, long[]>> files = new LinkedHashMap<>();
    private @Nullable String file;
    private Map<Month, long[]> months = new HashMap<>();
    private @Nullable Entry last;
    private long[] sum = new long[2];

    /** A month of a unit's books. */
    private record Month(String unit, int year, int month) {}

    /** What was found out about a file: which it repeats, which repeat it, and which share some months with it. */
    record Found(List<String> repeats, List<String> repeatedBy, List<String> overlaps) {}

    void add(Entry entry) {
        if (!entry.file().equals(file)) {
            begin(entry.file());
        }
        Entry before = last;
        boolean sameMonth = before != null
                && before.date().getMonthValue() == entry.date().getMonthValue()
                && before.year() == entry.year()
                && before.unit().equals(entry.unit());
        if (!sameMonth) {
            Month month = new Month(entry.unit(), entry.year(), entry.date().getMonthValue());
            sum = months.computeIfAbsent(month, unseen -> new long[2]);
        }
        last = entry;
        sum[0]++;
        sum[1] += hash(entry);
    }

    private void begin(String name) {
        file = name;
        last = null;
        months = files.computeIfAbsent(name, unseen -> new HashMap<>());
    }

    private static long hash(Entry entry) {
        long hash = entry.date().toEpochDay() * 0x9E3779B97F4A7C15L
                + entry.account().hashCode();
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L + entry.debit();
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L + entry.credit();
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }

    /** Holds a file that was read against those before it. */
    Found of(String name) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Month, long[]> mine = files.getOrDefault(name, Map.of());
        files.forEach((other, theirs) -> {
            long common = other.equals(name) ? 0 : common(mine, theirs);
            if (common >= ENTRIES) {
                boolean all = common == count(mine);
                List<String> where =
                        all ? found.repeats() : common == count(theirs) ? found.repeatedBy() : found.overlaps();
                where.add(other);
            }
        });
        return found;
    }

    /** Forgets a file that does not count. */
    void forget(String name) {
        files.remove(name);
        file = null;
    }

    private static long common(Map<Month, long[]> mine, Map<Month, long[]> theirs) {
        long entries = 0;
        for (Map.Entry<Month, long[]> month : mine.entrySet()) {
            long[] other = theirs.get(month.getKey());
            long[] own = month.getValue();
            entries += other != null && other[0] == own[0] && other[1] == own[1] ? own[0] : 0;
        }
        return entries;
    }

    private static long count(Map<Month, long[]> months) {
        return months.values().stream().mapToLong(sum -> sum[0]).sum();
    }
}
