package org.crossfoot.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.crossfoot.message.Words;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** Makes a workbook's tables, one a sheet, all in the same looks. */
final class Tables {
    private final Workbook workbook;
    private final Words words;
    private final CellStyles styles;
    private final List<SheetTable> made = new ArrayList<>();

    Tables(Workbook workbook, Words words) {
        this.workbook = workbook;
        this.words = words;
        this.styles = CellStyles.in(workbook);
    }

    /** A new sheet with this key's name. */
    SheetTable table(String key, Column... columns) {
        SheetTable table = new SheetTable(workbook.createSheet(words.say(key)), styles, words, List.of(columns));
        made.add(table);
        return table;
    }

    Words words() {
        return words;
    }

    /** Sets every table's filters. */
    void finish() {
        made.forEach(SheetTable::finish);
    }
}
