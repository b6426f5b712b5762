package org.crossfoot.ledger;

import java.util.Map;
import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowSource;
import org.jspecify.annotations.Nullable;

/** Reads one sheet, or a file without sheets: finds its columns, then hands its rows to what understands them. */
final class SheetReading {
    private final String file;
    private final String name;
    private final LedgerReading.Setting setting;
    private final HeaderSearch search;
    private final Tally tally;

    private @Nullable Columns columns;
    private @Nullable SheetWork work;
    private int headerRow;

    SheetReading(String file, String name, LedgerReading.Setting setting) {
        this.file = file;
        this.name = name;
        this.setting = setting;
        this.search = new HeaderSearch(setting.mappings());
        this.tally = new Tally(file, name, setting.sink());
    }

    void row(Row row) {
        tally.read();
        if (work == null) {
            lookForHeader(row);
            return;
        }
        if (row.number() == headerRow + 1) {
            search.continued(row).ifPresent(found -> begin(found, row));
        }
        if (row.number() > headerRow) {
            understand(row, work);
        }
    }

    /** Counts a row that the file's reader could not split into cells. */
    void unreadable(Row row, Message reason) {
        tally.read();
        tally.reject(row, reason);
    }

    private void lookForHeader(Row row) {
        Optional<Columns> found = search.isOver() ? Optional.empty() : search.in(row);
        if (found.isPresent() && search.refusal(file).isEmpty()) {
            begin(found.get(), row);
        }
    }

    private void begin(Columns found, Row row) {
        columns = found;
        work = switch (found.mapping().shape()) {
            case VOUCHERS -> new VoucherRows(this, found);
            case PAYMENTS -> new PaymentRows(this, found);
            case BALANCES -> new BalanceRows(this, found);
            case REFERENCE -> new ReferenceRows(this, found);
        };
        headerRow = row.number();
        tally.beginData();
    }

    private void understand(Row row, SheetWork sheetWork) {
        try {
            sheetWork.row(row);
        } catch (RowRejected e) {
            tally.reject(row, e.reason());
        }
    }

    /** Ends the sheet and tells how it was understood; one without header has all its rows left out. */
    LedgerFile finish(String sha256, RowSource source) {
        if (work == null) {
            tally.leaveOutAll();
        } else {
            work.finish();
        }
        return new LedgerFile(
                file,
                sha256,
                source.format(),
                source.encoding(),
                name,
                headerRow,
                columns == null ? "" : columns.mapping().name(),
                columns == null ? Map.of() : columns.fields(),
                tally.rows(),
                tally.entries(),
                tally.leftOut(),
                tally.rejected(),
                tally.debit(),
                tally.credit());
    }

    /** Why the sheet counts for nothing though its rows were read; empty if nothing speaks against it. */
    Optional<Message> refusal() {
        return search.refusal(file).or(() -> work == null ? Optional.empty() : work.refusal());
    }

    boolean isUnderstood() {
        return work != null;
    }

    HeaderSearch search() {
        return search;
    }

    String file() {
        return file;
    }

    String name() {
        return name;
    }

    LedgerReading.Setting setting() {
        return setting;
    }

    SheetTitles titles() {
        return search.titles();
    }

    Tally tally() {
        return tally;
    }
}
