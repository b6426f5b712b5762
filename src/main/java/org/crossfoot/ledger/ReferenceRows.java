package org.crossfoot.ledger;

import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;

/** Keeps what code books say and leaves their rows out: they book nothing. */
final class ReferenceRows implements SheetWork {
    private final Columns columns;
    private final Books books;
    private final Tally tally;

    ReferenceRows(SheetReading sheet, Columns columns) {
        this.columns = columns;
        this.books = sheet.setting().books();
        this.tally = sheet.tally();
    }

    @Override
    public void row(Row row) {
        tally.leaveOut(Omission.REFERENCE);
        String account = Codes.account(columns.text(row, Field.ACCOUNT));
        if (columns.has(Field.ACCOUNT_NAME)) {
            books.account(account, columns.text(row, Field.ACCOUNT_NAME));
        }
        if (columns.has(Field.AUXILIARY_NAME)) {
            String archive = columns.text(row, Field.ARCHIVE);
            books.auxiliary(account, new Books.Auxiliary(columns.text(row, Field.AUXILIARY_NAME), archive));
        }
        if (columns.has(Field.ARCHIVE_CODE)) {
            String code = columns.text(row, Field.ARCHIVE_CODE);
            books.name(columns.text(row, Field.ARCHIVE), code, columns.text(row, Field.ARCHIVE_NAME));
        }
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
