package org.crossfoot.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;

/** A trial balance (科目余额表): its rows are no entries; they tell what the entries should come to. */
final class BalanceRows implements SheetWork {
    private final SheetReading sheet;
    private final Columns columns;
    private final RowAmounts amounts;
    private final Omissions omissions;
    private final boolean fromNewYear;
    private int faults;
    private String firstFault = "";

    BalanceRows(SheetReading sheet, Columns columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.amounts = new RowAmounts(columns, sheet.titles().places());
        this.omissions = new Omissions(columns, sheet.titles());
        this.fromNewYear = columns.header(Field.OPENING_DEBIT).contains("年初")
                || columns.header(Field.OPENING_BALANCE).contains("年初");
    }

    @Override
    public void row(Row row) throws RowRejected {
        Omission omission = omissions.of(row).orElse(Omission.TRIAL_BALANCE);
        String account = Codes.account(columns.text(row, Field.ACCOUNT));
        if (omission == Omission.TRIAL_BALANCE && !account.isEmpty() && Codes.isAccount(account)) {
            balance(row, account);
        }
        sheet.tally().leaveOut(omission);
    }

    private void balance(Row row, String account) throws RowRejected {
        boolean opened = columns.has(Field.OPENING_DEBIT) || columns.has(Field.OPENING_BALANCE);
        long opening = amounts.balance(row, RowAmounts.OPENING);
        long debit = amounts.orZero(row, Field.DEBIT);
        long credit = amounts.orZero(row, Field.CREDIT);
        long closing = amounts.balance(row, RowAmounts.CLOSING);
        if (opened && opening + debit - credit != closing) {
            faults++;
            firstFault = firstFault.isEmpty()
                    ? account + " " + yuan(opening) + " + " + yuan(debit) + " − " + yuan(credit) + " ≠ " + yuan(closing)
                    : firstFault;
        }
        sheet.setting().trial().add(sheet.file(), account, new TrialBalance.Line(opening, debit, credit, fromNewYear));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public void finish() {
        if (faults > 0) {
            sheet.setting().notices().add(Message.of("ledger.balance-faults", sheet.file(), faults, firstFault));
        }
    }

    @Override
    public Optional<Message> refusal() {
        return Optional.empty();
    }
}
