package org.crossfoot.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.crossfoot.report.TextWidth;
import org.crossfoot.report.xlsx.SheetTable.Column;
import org.jspecify.annotations.Nullable;

/** A row of a table, filled from the left; without a row it takes everything and keeps nothing. */
final class SheetLine {
    private static final int CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Digits that a spreadsheet's numbers carry; longer amounts are written as text, every digit kept. */
    private static final int DIGITS = 15;

    private static final float POINTS_A_LINE = 15.5f;

    /** The lines of the highest row that a spreadsheet knows, of 409 points. */
    private static final int LINES = 26;

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final @Nullable Row row;
    private final CellStyles styles;
    private final List<Column> columns;
    private int column;
    private int lines = 1;

    SheetLine(@Nullable Row row, CellStyles styles, List<Column> columns) {
        this.row = row;
        this.styles = styles;
        this.columns = columns;
    }

    /** Adds a text; never a formula, whatever it begins with. The row grows with it, for no program does that on opening. */
    SheetLine text(String text) {
        if (row == null) {
            return this;
        }
        String shown = text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS - 1) + "…";
        boolean formulaLike = !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0;
        lines = Math.min(LINES, Math.max(lines, lines(shown)));
        row.setHeightInPoints(lines * POINTS_A_LINE);
        cell(row, formulaLike ? styles.formulaLike() : styles.text()).setCellValue(shown);
        return this;
    }

    SheetLine count(int count) {
        return number(String.valueOf(count), styles.count());
    }

    /** Adds a plain decimal as an amount of money; nothing for null or an empty text. */
    SheetLine amount(@Nullable String plain) {
        return number(plain, styles.amount());
    }

    /** Adds a plain decimal as it is; nothing for null or an empty text. */
    SheetLine number(@Nullable String plain) {
        return number(plain, styles.count());
    }

    private SheetLine number(@Nullable String plain, CellStyle style) {
        if (row == null) {
            return this;
        }
        Cell cell = cell(row, style);
        if (plain != null && !plain.isEmpty()) {
            write(cell, plain);
        }
        return this;
    }

    private static void write(Cell cell, String plain) {
        BigDecimal amount = new BigDecimal(plain);
        if (amount.precision() <= DIGITS) {
            cell.setCellValue(amount.doubleValue());
        } else {
            cell.setCellValue(plain);
        }
    }

    private Cell cell(Row row, CellStyle style) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }

    /** Lines that a text takes in the next column, broken where it is too wide. */
    private int lines(String text) {
        int width = columns.get(column).width() - 1;
        return text.lines()
                .mapToInt(line -> Math.max(1, (TextWidth.of(line) + width - 1) / width))
                .sum();
    }
}
