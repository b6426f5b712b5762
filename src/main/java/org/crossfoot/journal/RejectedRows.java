package org.crossfoot.journal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.RejectedRow;

/**
 * The rows that were not understood, so that a voucher which lacks one of them is not called unbalanced, nor its number missing.
 * Keeps a bit a row and at most {@value #CELLS} short cells.
 */
final class RejectedRows {
    private static final int CELLS = 20_000;
    private static final int LONGEST_NUMBER = 30;

    private final Set<String> cells = new HashSet<>();
    private final Map<String, BitSet> rows = new HashMap<>();
    private int count;

    void add(RejectedRow row) {
        count++;
        rows.computeIfAbsent(row.file() + '\n' + row.sheet(), sheet -> new BitSet())
                .set(row.row());
        for (String cell : row.raw().split("[,\t]", -1)) {
            if (cell.length() <= LONGEST_NUMBER && cells.size() < CELLS) {
                cells.add(cell.strip());
            }
        }
    }

    int count() {
        return count;
    }

    /** True if a voucher's number stands in such a row, whole or as its type and number. */
    boolean have(String voucher) {
        int dash = voucher.lastIndexOf('-');
        boolean inTwo =
                dash > 0 && cells.contains(voucher.substring(0, dash)) && cells.contains(voucher.substring(dash + 1));
        return inTwo || cells.contains(voucher);
    }

    /** True if such a row belongs to a voucher, by its number or because it stands among its rows. */
    boolean tear(Voucher voucher) {
        return count > 0 && (have(voucher.number()) || isAmong(voucher.entries()));
    }

    private boolean isAmong(List<Entry> entries) {
        for (Entry entry : entries) {
            BitSet sheet = rows.get(entry.file() + '\n' + entry.sheet());
            if (sheet != null && (sheet.get(entry.row() + 1) || sheet.get(Math.max(0, entry.row() - 1)))) {
                return true;
            }
        }
        return false;
    }
}
