package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;

/** Makes entries of the lines of vouchers. */
final class VoucherRows implements SheetWork {
    private final String file;
    private final String sheet;
    private final Columns columns;
    private final SheetTitles titles;
    private final ScopeSums sums;
    private final LedgerReading.Setting setting;
    private final AuxiliaryCells auxiliaries;
    private final Tally tally;
    private final EntryReader reader;
    private final Omissions omissions;
    private final FilledRows filled;
    private final ClosingVouchers vouchers;

    /** Opening rows whose year only the entries behind them tell. */
    private final List<Row> openings = new ArrayList<>();

    private int year;

    VoucherRows(SheetReading sheet, Columns columnsFound) {
        this.file = sheet.file();
        this.sheet = sheet.name();
        this.auxiliaries = new AuxiliaryCells(sheet.setting().books(), columnsFound.row());
        this.columns = auxiliaries.areThere()
                ? new Columns(columnsFound.mapping(), auxiliaries.header(), sheet.titles())
                : columnsFound;
        this.titles = sheet.titles();
        this.setting = sheet.setting();
        this.sums = sheet.setting().sums();
        this.tally = sheet.tally();
        this.reader = new EntryReader(sheet, columns);
        this.omissions = new Omissions(columns, sheet.titles());
        this.filled = new FilledRows(columns, this::rejectUnfilled);
        this.vouchers = new ClosingVouchers(filled::settle, this::take);
    }

    @Override
    public void row(Row row) throws RowRejected {
        Optional<Omission> omission = omissions.of(row);
        if (omission.isPresent()) {
            boolean early = omission.get() == Omission.OPENING_BALANCE
                    && !reader.period().knowsOpened(row);
            if (early) {
                openings.add(row);
            } else {
                leaveOut(row, omission.get());
            }
            return;
        }
        CellLengths.require(columns, row);
        Row whole = widened(filled.fill(row));
        if (reader.isVoided(whole)) {
            tally.leaveOut(Omission.VOIDED);
        } else {
            vouchers.add(reader.entry(whole));
        }
    }

    private Row widened(Row row) {
        return auxiliaries.areThere() ? auxiliaries.widen(row, Codes.account(columns.text(row, Field.ACCOUNT))) : row;
    }

    private void leaveOut(Row row, Omission omission) throws RowRejected {
        if (omission == Omission.OPENING_BALANCE) {
            Opening opening = reader.opening(row);
            sums.of(opening.unit(), opening.year()).open(file + '\n' + sheet, opening);
        }
        tally.leaveOut(omission);
    }

    private void take(Entry entry) {
        year = entry.year();
        sums.of(entry.unit(), entry.year()).add(entry);
        setting.repetitions().add(entry);
        tally.entry(entry);
    }

    private void open(Row row) {
        try {
            leaveOut(row, Omission.OPENING_BALANCE);
        } catch (RowRejected e) {
            tally.reject(row, e.reason());
        }
    }

    private void rejectUnfilled(Row row) {
        tally.reject(row, Message.of("ledger.voucher-missing", columns.header(Field.VOUCHER)));
    }

    @Override
    public void finish() {
        vouchers.flush();
        reader.period().assume(year);
        openings.forEach(this::open);
    }

    @Override
    public Optional<Message> refusal() {
        return reader.amountsAreRounded()
                ? Optional.of(Message.of("ledger.rounded", file, titles.unit()))
                : Optional.empty();
    }
}
