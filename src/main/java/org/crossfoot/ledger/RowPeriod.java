package org.crossfoot.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.crossfoot.source.Row;

/** The date and fiscal year of a row; a scope's year of 0 accepts any year. */
final class RowPeriod {
    private static final int DISTINCT_DATES = 10_000;

    private final Columns columns;
    private final int wanted;
    private final int yearOfTitles;
    private int assumed;
    private final Map<String, LocalDate> known = new HashMap<>();
    private String lastCell = "";
    private LocalDate lastDate = LocalDate.EPOCH;
    private String lastYearCell = "";
    private int lastYear;

    /** With the year that is audited, and that which the titles of the sheet name; 0 for any. */
    RowPeriod(Columns columns, int wanted, int yearOfTitles) {
        this.columns = columns;
        this.wanted = wanted;
        this.yearOfTitles = yearOfTitles;
    }

    LocalDate date(Row row) throws RowRejected {
        String cell = columns.has(Field.DATE) ? columns.text(row, Field.DATE) : inParts(row);
        if (!cell.equals(lastCell) || cell.isEmpty()) {
            lastDate = known(cell);
            lastCell = cell;
        }
        return lastDate;
    }

    private LocalDate known(String cell) throws RowRejected {
        LocalDate date = known.get(cell);
        if (date == null) {
            date = read(cell);
            if (known.size() < DISTINCT_DATES) {
                known.put(cell, date);
            }
        }
        return date;
    }

    private LocalDate read(String cell) throws RowRejected {
        if (cell.isEmpty()) {
            throw new RowRejected("ledger.date-missing", columns.header(Field.DATE));
        }
        return Dates.read(cell, wanted == 0 ? yearOfTitles : wanted)
                .orElseThrow(() -> new RowRejected("ledger.date-unreadable", columns.header(Field.DATE), cell));
    }

    /** A date that stands in columns for its parts; of the fiscal year where none is for the year. */
    private String inParts(Row row) {
        String month = columns.text(row, Field.MONTH);
        String day = columns.text(row, Field.DAY);
        String year = Codes.of(columns.text(row, Field.YEAR)).replace("年", "");
        String yearless = month.isEmpty() || day.isEmpty() ? "" : Codes.of(month) + "-" + Codes.of(day);
        return yearless.isEmpty() || year.isEmpty() ? yearless : year + "-" + yearless;
    }

    /** The fiscal year: the row's own statement of it, else the year of its date. */
    int year(Row row, LocalDate date) throws RowRejected {
        String cell = columns.text(row, Field.YEAR);
        int year = cell.isEmpty() ? date.getYear() : stated(cell);
        if (wanted == 0 || year == wanted) {
            return year;
        }
        throw cell.isEmpty()
                ? new RowRejected(
                        "ledger.date-of-other-year", columns.header(Field.DATE), date.toString(), plain(wanted))
                : new RowRejected("ledger.other-year", columns.header(Field.YEAR), cell, plain(wanted));
    }

    /** True if it can be told which year an opening row opens. */
    boolean knowsOpened(Row row) {
        return wanted + yearOfTitles + assumed > 0
                || !columns.text(row, Field.YEAR).isEmpty()
                || !columns.text(row, Field.DATE).isEmpty();
    }

    /** Takes the year of the entries for that which opening rows without a date open. */
    void assume(int year) {
        assumed = year;
    }

    /** The fiscal year that an opening row opens: its own statement of it, else the scope's, else the year of its date. */
    int opened(Row row) throws RowRejected {
        if (columns.text(row, Field.YEAR).isEmpty()) {
            int year = wanted == 0 ? yearOfTitles : wanted;
            boolean dated =
                    year == 0 && (assumed == 0 || !columns.text(row, Field.DATE).isEmpty());
            return dated ? date(row).getYear() : Math.max(year, assumed);
        }
        return year(row, LocalDate.EPOCH);
    }

    private int stated(String cell) throws RowRejected {
        if (!cell.equals(lastYearCell)) {
            lastYear = readYear(cell);
            lastYearCell = cell;
        }
        return lastYear;
    }

    private int readYear(String cell) throws RowRejected {
        String year = Codes.of(cell);
        String digits = year.endsWith("年") ? year.substring(0, year.length() - 1) : year;
        if (digits.length() != 4 || !Codes.isDigits(digits)) {
            throw new RowRejected("ledger.year-unreadable", columns.header(Field.YEAR), cell);
        }
        return Integer.parseInt(digits);
    }

    private static String plain(int year) {
        return Integer.toString(year);
    }
}
