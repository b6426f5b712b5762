package org.crossfoot.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossfoot.budget.Scope;
import org.crossfoot.source.Row;

/** Makes entries of the rows of one sheet, once its columns are known. */
final class EntryReader {
    private static final Set<String> YES = Set.of("1", "是", "y", "yes", "true", "√", "已作废", "作废");

    private final String file;
    /** Class 7: which expenditure account a payment goes to, the treasury's list does not say. */
    private static final String EXPENDITURE = "7";

    private final Columns columns;
    private final Scope scope;
    private final Books books;
    private final boolean payments;
    private final String accountOfTitles;
    private final RowAmounts amounts;
    private final RowPeriod period;
    private final Map<Field, Memo> meanings = new EnumMap<>(Field.class);

    private final Memo names = new Memo(cell -> Codes.hasName(cell) ? Codes.nameOf(cell) : "");

    EntryReader(SheetReading sheet, Columns columns) {
        this.file = sheet.file();
        this.columns = columns;
        this.scope = sheet.setting().scope();
        this.books = sheet.setting().books();
        this.payments = columns.mapping().shape() == Shape.PAYMENTS;
        this.accountOfTitles = payments ? EXPENDITURE : sheet.titles().account();
        this.amounts = new RowAmounts(columns, sheet.titles().places());
        this.period = new RowPeriod(columns, scope.year(), sheet.titles().year());
        for (Field code : List.of(Field.UNIT, Field.FUNCTION, Field.ECONOMIC, Field.PROJECT)) {
            meanings.put(code, new Memo(Codes::of));
        }
        meanings.put(Field.ACCOUNT, new Memo(Codes::account));
        meanings.put(Field.FUND, new Memo(Codes::nameOf));
    }

    /** The entry that a row books; marked as closing only where the export itself says so. */
    Entry entry(Row row) throws RowRejected {
        columns.requireAligned(row);
        LocalDate date = period.date(row);
        String account = account(row);
        RowAmounts.Sides sides = payments ? amounts.payment(row) : amounts.movement(row);
        String accountName = accountName(row, account);
        String projectName = columns.text(row, Field.PROJECT_NAME);
        return new Entry(
                file,
                row.sheet(),
                row.number(),
                unit(row),
                period.year(row, date),
                date,
                voucher(row),
                line(row),
                columns.text(row, Field.SUMMARY),
                account,
                accountName,
                sides.debit(),
                sides.credit(),
                code(row, Field.FUNCTION),
                code(row, Field.ECONOMIC),
                Portions.of(columns.text(row, Field.PORTION), accountName, columns.text(row, Field.PROJECT_CATEGORY)),
                code(row, Field.PROJECT),
                projectName.isEmpty() ? nameIn(columns.text(row, Field.PROJECT)) : projectName,
                meaning(row, Field.FUND),
                columns.text(row, Field.PAYEE),
                isClosing(row));
    }

    /** What reads the rows' dates and years. */
    RowPeriod period() {
        return period;
    }

    Opening opening(Row row) throws RowRejected {
        String unit = unit(row);
        int year = period.opened(row);
        String account = account(row);
        RowAmounts.Sides sides = amounts.balance(row);
        OutturnKey key = new OutturnKey(
                Flow.OPENING_BALANCE,
                OutturnSums.firstLevel(account),
                meaning(row, Field.FUND),
                code(row, Field.FUNCTION),
                code(row, Field.ECONOMIC),
                code(row, Field.PROJECT));
        return new Opening(unit, year, account, key, sides.credit() - sides.debit());
    }

    /** True if all amounts of a sheet in 万元 were rounded, so that no sum of them is exact. */
    boolean amountsAreRounded() {
        return amounts.areRounded();
    }

    /** True if the export marks the voucher as void (作废). */
    boolean isVoided(Row row) {
        return isYes(row, Field.VOIDED);
    }

    private boolean isClosing(Row row) {
        return isYes(row, Field.CLOSING)
                || columns.text(row, Field.CLOSING).contains("结转")
                || columns.text(row, Field.VOUCHER_TYPE).contains("结转");
    }

    private boolean isYes(Row row, Field field) {
        return columns.has(field) && YES.contains(columns.text(row, field).toLowerCase(Locale.ROOT));
    }

    private String unit(Row row) throws RowRejected {
        String wanted = scope.unit().code();
        String found = code(row, Field.UNIT);
        if (found.isEmpty() || wanted.isEmpty()) {
            return found.isEmpty() ? wanted : found;
        }
        if (!found.equals(wanted)) {
            throw new RowRejected("ledger.other-unit", columns.header(Field.UNIT), found, wanted);
        }
        return wanted;
    }

    private String accountName(Row row, String account) {
        if (columns.has(Field.ACCOUNT_NAME)) {
            return columns.text(row, Field.ACCOUNT_NAME);
        }
        String name = nameIn(columns.text(row, Field.ACCOUNT));
        return name.isEmpty() ? books.nameOf(account) : name;
    }

    private String account(Row row) throws RowRejected {
        if (!columns.has(Field.ACCOUNT)) {
            return accountOfTitles;
        }
        String cell = columns.text(row, Field.ACCOUNT);
        if (cell.isEmpty()) {
            throw new RowRejected("ledger.account-missing", columns.header(Field.ACCOUNT));
        }
        String account = meaning(row, Field.ACCOUNT);
        if (!Codes.isAccount(account)) {
            String key = Codes.isShortened(cell) ? "ledger.code-shortened" : "ledger.account-unreadable";
            throw new RowRejected(key, columns.header(Field.ACCOUNT), cell);
        }
        return account;
    }

    private String code(Row row, Field field) throws RowRejected {
        String code = meaning(row, field);
        if (!code.isEmpty() && code.indexOf('E') > 0 && Codes.isShortened(code)) {
            throw new RowRejected("ledger.code-shortened", columns.header(field), code);
        }
        return code;
    }

    private String voucher(Row row) throws RowRejected {
        String number = columns.text(row, Field.VOUCHER);
        if (number.isEmpty()) {
            throw new RowRejected("ledger.voucher-missing", columns.header(Field.VOUCHER));
        }
        String type = columns.text(row, Field.VOUCHER_TYPE);
        return type.isEmpty() || number.startsWith(type) ? number : type + "-" + number;
    }

    private int line(Row row) {
        String cell = columns.text(row, Field.LINE);
        boolean number = !cell.isEmpty() && cell.length() < 9 && Codes.isDigits(cell);
        return number ? Integer.parseInt(cell) : 0;
    }

    /** The name in a cell that has code and name ({@code P0001 专项经费}); names repeat, and are shared. */
    private String nameIn(String cell) {
        return names.of(cell);
    }

    /** What a cell means, in a text that equal cells of the column share. */
    private String meaning(Row row, Field field) {
        Memo memo = meanings.get(field);
        String cell = columns.text(row, field);
        return memo == null ? cell : memo.of(cell);
    }
}
