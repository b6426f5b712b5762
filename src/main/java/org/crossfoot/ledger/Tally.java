package org.crossfoot.ledger;

import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;

/** Keeps account of the rows of one sheet: each is an entry, left out by a rule, or rejected. */
final class Tally {
    private final String file;
    private final String sheet;
    private final EntrySink sink;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private int rows;
    private int entries;
    private int rejected;
    private long debit;
    private long credit;

    Tally(String file, String sheet, EntrySink sink) {
        this.file = file;
        this.sheet = sheet;
        this.sink = sink;
    }

    void read() {
        rows++;
    }

    /** Takes it that all rows read so far but the rejected stand above the data. */
    void beginData() {
        rows = rejected;
    }

    void entry(Entry entry) {
        entries++;
        debit = Math.addExact(debit, entry.debit());
        credit = Math.addExact(credit, entry.credit());
        sink.entry(entry);
    }

    void leaveOut(Omission omission) {
        leftOut.merge(omission.id(), 1, Integer::sum);
    }

    void reject(Row row, Message reason) {
        rejected++;
        sink.rejected(new RejectedRow(file, sheet, row.number(), row.raw(), reason));
    }

    /** Leaves out all rows that were read and not rejected, for want of headers. */
    void leaveOutAll() {
        if (rows > rejected) {
            leftOut.put(Omission.NO_HEADER.id(), rows - rejected);
        }
    }

    int rows() {
        return rows;
    }

    int entries() {
        return entries;
    }

    int rejected() {
        return rejected;
    }

    SortedMap<String, Integer> leftOut() {
        return leftOut;
    }

    long debit() {
        return debit;
    }

    long credit() {
        return credit;
    }
}
