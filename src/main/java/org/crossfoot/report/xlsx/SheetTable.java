package org.crossfoot.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.crossfoot.message.Words;
import org.crossfoot.report.TextWidth;
import org.jspecify.annotations.Nullable;

/** A sheet with a header that stays in sight, filters, and rows that are added one after another. */
final class SheetTable {
    private static final int CHARACTER = 256;
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Digits that a spreadsheet's numbers carry; longer amounts are written as text, every digit kept. */
    private static final int DIGITS = 15;

    private static final float POINTS_A_LINE = 15.5f;

    /** The lines of the highest row that a spreadsheet knows, of 409 points. */
    private static final int LINES = 26;

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Sheet sheet;
    private final CellStyles styles;
    private final List<Column> columns;
    private int next;

    /** Begins a table; widths are in characters. */
    SheetTable(Sheet sheet, CellStyles styles, Words words, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        Row header = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            cell(header, i, styles.header())
                    .setCellValue(words.say(columns.get(i).key()));
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** The key of a column's name, the column's width in characters, and whether numbers stand in it. */
    record Column(String key, int width, boolean numbers) {
        static Column ofTexts(String key, int width) {
            return new Column(key, width, false);
        }

        static Column ofNumbers(String key, int width) {
            return new Column(key, width, true);
        }
    }

    /** Begins a row; where a sheet can hold no more, the rest is left to {@code report.json}, which holds everything. */
    Line add() {
        return new Line(next < ROWS ? sheet.createRow(next++) : null);
    }

    /** Sets the filters over all rows. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** Lines that a text takes in a column, broken where it is too wide. */
    private int lines(String text, int column) {
        int width = columns.get(column).width() - 1;
        return text.lines()
                .mapToInt(line -> Math.max(1, (TextWidth.of(line) + width - 1) / width))
                .sum();
    }

    /** A row, filled from the left. */
    final class Line {
        private final @Nullable Row row;
        private int column;
        private int lines = 1;

        private Line(@Nullable Row row) {
            this.row = row;
        }

        /** Adds a text; never a formula, whatever it begins with. The row grows with it, for no program does that on opening. */
        Line text(String text) {
            if (row != null) {
                String shown = text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS - 1) + "…";
                boolean formulaLike = !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0;
                lines = Math.min(LINES, Math.max(lines, lines(shown, column)));
                row.setHeightInPoints(lines * POINTS_A_LINE);
                cell(row, column++, formulaLike ? styles.formulaLike() : styles.text())
                        .setCellValue(shown);
            }
            return this;
        }

        Line count(int count) {
            return number(String.valueOf(count), styles.count());
        }

        /** Adds a plain decimal as an amount of money; nothing for null or an empty text. */
        Line amount(@Nullable String plain) {
            return number(plain, styles.amount());
        }

        /** Adds a plain decimal as it is; nothing for null or an empty text. */
        Line number(@Nullable String plain) {
            return number(plain, styles.count());
        }

        private Line number(@Nullable String plain, CellStyle style) {
            if (row == null) {
                return this;
            }
            Cell cell = cell(row, column++, style);
            if (plain != null && !plain.isEmpty()) {
                BigDecimal amount = new BigDecimal(plain);
                if (amount.precision() <= DIGITS) {
                    cell.setCellValue(amount.doubleValue());
                } else {
                    cell.setCellValue(plain);
                }
            }
            return this;
        }
    }
}
