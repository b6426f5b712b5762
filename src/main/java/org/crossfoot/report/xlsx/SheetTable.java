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
import org.jspecify.annotations.Nullable;

/** A sheet with a header that stays in sight, filters, and rows that are added one after another. */
final class SheetTable {
    private static final int CHARACTER = 256;
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Digits that a spreadsheet's numbers carry; longer amounts are written as text, every digit kept. */
    private static final int DIGITS = 15;

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Sheet sheet;
    private final CellStyles styles;
    private final int columns;
    private int next;

    /** Begins a table; widths are in characters. */
    SheetTable(Sheet sheet, CellStyles styles, Words words, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns.size();
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

    /** The key of a column's name, and the column's width in characters. */
    record Column(String key, int width) {}

    /** Begins a row; where a sheet can hold no more, the rest is left to {@code report.json}, which holds everything. */
    Line add() {
        return new Line(next < ROWS ? sheet.createRow(next++) : null);
    }

    /** Sets the filters over all rows. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns - 1));
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** A row, filled from the left. */
    final class Line {
        private final @Nullable Row row;
        private int column;

        private Line(@Nullable Row row) {
            this.row = row;
        }

        /** Adds a text; never a formula, whatever it begins with. */
        Line text(String text) {
            if (row != null) {
                String shown = text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS - 1) + "…";
                boolean formulaLike = !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0;
                cell(row, column++, formulaLike ? styles.formulaLike() : styles.text())
                        .setCellValue(shown);
            }
            return this;
        }

        Line count(int count) {
            if (row != null) {
                cell(row, column++, styles.count()).setCellValue(count);
            }
            return this;
        }

        /** Adds a plain decimal as a number; nothing for null or an empty text. */
        Line amount(@Nullable String plain) {
            if (row == null) {
                return this;
            }
            Cell cell = cell(row, column++, styles.amount());
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
