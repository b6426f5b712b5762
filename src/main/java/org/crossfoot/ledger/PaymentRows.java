package org.crossfoot.ledger;

import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;

/**
 * The treasury's list of payments. The vouchers book the same money, so that its rows are left out where vouchers may be given,
 * and are entries of class 7 only where the list is read for itself.
 */
final class PaymentRows implements SheetWork {
    private final ScopeSums sums;
    private final Tally tally;
    private final EntryReader reader;
    private final Omissions omissions;
    private final boolean alone;

    PaymentRows(SheetReading sheet, Columns columns) {
        this.sums = sheet.setting().sums();
        this.tally = sheet.tally();
        this.reader = new EntryReader(sheet, columns);
        this.omissions = new Omissions(columns, sheet.titles());
        this.alone = sheet.setting().payments().areCounted();
        sheet.setting().payments().note();
    }

    @Override
    public void row(Row row) throws RowRejected {
        Omission omission = omissions.of(row).orElse(Omission.PAYMENT);
        if (omission != Omission.PAYMENT || !alone) {
            tally.leaveOut(omission);
            return;
        }
        Entry entry = reader.entry(row);
        sums.of(entry.unit(), entry.year()).add(entry);
        tally.entry(entry);
    }

    @Override
    public void finish() {
        // Nothing is held back.
    }

    @Override
    public Optional<Message> refusal() {
        return Optional.empty();
    }
}
