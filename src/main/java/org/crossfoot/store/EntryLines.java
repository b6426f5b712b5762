package org.crossfoot.store;

import java.time.LocalDate;
import org.crossfoot.ledger.Entry;

/** Entries of one load on their way to the statement {@code load_entries}. */
final class EntryLines {
    private final long load;
    private final LoadLines lines = new LoadLines();
    private LocalDate date = LocalDate.EPOCH;
    private String dateText = date.toString();

    EntryLines(long load) {
        this.load = load;
    }

    /** Adds a line, its columns in the order of the statement. */
    void add(int number, int file, Entry entry) {
        lines.add(load).add(number).add(file).add(entry.row()).add(entry.unit()).add(entry.year());
        lines.add(text(entry.date())).add(entry.voucher()).add(entry.line()).add(entry.summary());
        lines.add(entry.account()).add(entry.accountName());
        lines.addYuan(entry.debit()).addYuan(entry.credit());
        lines.add(entry.function()).add(entry.economic()).add(entry.portion().name());
        lines.add(entry.project()).add(entry.projectName());
        lines.add(entry.fund()).add(entry.payee()).add(entry.closing() ? 1 : 0);
        lines.endRow();
    }

    private String text(LocalDate day) {
        if (!day.equals(date)) {
            date = day;
            dateText = day.toString();
        }
        return dateText;
    }

    LoadLines lines() {
        return lines;
    }
}
