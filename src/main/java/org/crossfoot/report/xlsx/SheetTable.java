package org.crossfoot.report.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.crossfoot.message.Words;

/** A sheet with a header that stays in sight, filters, and rows that are added one after another. */
final class SheetTable {
    private static final int CHARACTER = 256;
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final Sheet sheet;
    private final CellStyles styles;
    private final Words words;
    private final List<Column> columns;
    private int next;

    /** Begins a table. */
    SheetTable(Sheet sheet, CellStyles styles, Words words, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.columns = columns;
        Row header = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            Cell cell = header.createCell(i);
            cell.setCellStyle(column.numbers() ? styles.numberHeader() : styles.header());
            cell.setCellValue(words.say(column.key()));
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

    /** Begins a row; where a sheet can hold no more, its last row says so, and what follows is in {@code report.json} alone. */
    SheetLine add() {
        if (next == LAST_ROW) {
            new SheetLine(sheet.createRow(next++), styles, columns).text(words.say("report.sheet-full"));
        }
        return new SheetLine(next < LAST_ROW ? sheet.createRow(next++) : null, styles, columns);
    }

    /** Sets the filters over all rows. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
    }
}
