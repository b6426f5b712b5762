package org.crossfoot.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.budget.Scope;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowSource;
import org.jspecify.annotations.Nullable;

/** Reads one sheet, or a file without sheets: finds its columns, then makes each row an entry, leaves it out or rejects it. */
final class SheetReading {
    private final String file;
    private final String sheet;
    private final Scope scope;
    private final EntrySink sink;
    private final ScopeSums sums;
    private final HeaderSearch search;
    private final ClosingVouchers vouchers = new ClosingVouchers(this::settle, this::take);
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    private @Nullable Understood understood;
    private int headerRow;
    private int rows;
    private int entries;
    private int rejected;
    private long debit;
    private long credit;

    SheetReading(String file, String sheet, LedgerReading.Setting setting) {
        this.file = file;
        this.sheet = sheet;
        this.scope = setting.scope();
        this.sink = setting.sink();
        this.sums = setting.sums();
        this.search = new HeaderSearch(setting.mappings());
    }

    /** What is known of a sheet once its header row is. */
    private record Understood(Columns columns, EntryReader reader, Omissions omissions, FilledRows filled) {}

    void row(Row row) {
        rows++;
        if (understood == null) {
            lookForHeader(row);
            return;
        }
        if (row.number() == headerRow + 1) {
            search.continued(row).ifPresent(columns -> begin(columns, row));
        }
        if (row.number() > headerRow) {
            understand(row, understood);
        }
    }

    /** Counts a row that the file's reader could not split into cells. */
    void unreadable(Row row, Message reason) {
        rows++;
        reject(row, reason);
    }

    private void lookForHeader(Row row) {
        Optional<Columns> columns = search.isOver() ? Optional.empty() : search.in(row);
        if (columns.isPresent() && search.refusal(file).isEmpty()) {
            begin(columns.get(), row);
        }
    }

    private void begin(Columns columns, Row row) {
        understood = new Understood(
                columns,
                new EntryReader(file, columns, scope, search.titles()),
                new Omissions(columns),
                new FilledRows(columns, this::rejectUnfilled));
        headerRow = row.number();
        rows = rejected;
    }

    private void understand(Row row, Understood sheetKnown) {
        try {
            Optional<Omission> omission = sheetKnown.omissions().of(row);
            if (omission.isPresent()) {
                leaveOut(row, omission.get(), sheetKnown.reader());
                return;
            }
            Row whole = sheetKnown.filled().fill(row);
            if (sheetKnown.reader().isVoided(whole)) {
                leaveOut(row, Omission.VOIDED, sheetKnown.reader());
            } else {
                vouchers.add(sheetKnown.reader().entry(whole));
            }
        } catch (RowRejected e) {
            reject(row, e.reason());
        }
    }

    private void leaveOut(Row row, Omission omission, EntryReader reader) throws RowRejected {
        if (omission == Omission.OPENING_BALANCE) {
            Opening opening = reader.opening(row);
            sums.of(opening.unit(), opening.year()).open(file + '\n' + sheet, opening);
        }
        leftOut.merge(omission.id(), 1, Integer::sum);
    }

    private void settle(List<Entry> voucher) {
        if (understood != null) {
            understood.filled().settle(voucher);
        }
    }

    private void rejectUnfilled(Row row) {
        if (understood != null) {
            reject(
                    row,
                    Message.of("ledger.voucher-missing", understood.columns().header(Field.VOUCHER)));
        }
    }

    private void take(Entry entry) {
        entries++;
        debit = Math.addExact(debit, entry.debit());
        credit = Math.addExact(credit, entry.credit());
        sums.of(entry.unit(), entry.year()).add(entry);
        sink.entry(entry);
    }

    private void reject(Row row, Message reason) {
        rejected++;
        sink.rejected(new RejectedRow(file, sheet, row.number(), row.raw(), reason));
    }

    /** Ends the sheet and tells how it was understood; one without header has all its rows left out. */
    LedgerFile finish(String sha256, RowSource source) {
        vouchers.flush();
        if (understood == null && rows > rejected) {
            leftOut.put(Omission.NO_HEADER.id(), rows - rejected);
        }
        Map<String, String> columns =
                understood == null ? Map.of() : understood.columns().fields();
        String mapping =
                understood == null ? "" : understood.columns().mapping().name();
        return new LedgerFile(
                file,
                sha256,
                source.format(),
                source.encoding(),
                sheet,
                headerRow,
                mapping,
                columns,
                rows,
                entries,
                leftOut,
                rejected,
                debit,
                credit);
    }

    /** Why the sheet counts for nothing though its rows were read; empty if nothing speaks against it. */
    Optional<Message> refusal() {
        boolean rounded = understood != null && understood.reader().amountsAreRounded();
        return rounded
                ? Optional.of(Message.of("ledger.rounded", file, search.titles().unit()))
                : search.refusal(file);
    }

    boolean isUnderstood() {
        return understood != null;
    }

    HeaderSearch search() {
        return search;
    }
}
