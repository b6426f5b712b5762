package org.crossfoot.report.xlsx;

import java.util.List;
import java.util.Set;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.FindingRow;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 审计发现: a finding a row. */
final class FindingsSheet {
    /** In the order of {@link FindingRow#HEADERS}. */
    private static final List<Integer> WIDTHS =
            List.of(14, 24, 8, 7, 10, 40, 56, 14, 14, 14, 12, 10, 44, 60, 52, 36, 24, 20);

    private static final Set<Integer> NUMBERS = Set.of(2, 3, 7, 8, 9, 10);

    private final Words words;
    private final SheetTable table;

    FindingsSheet(Tables tables) {
        this.words = tables.words();
        Column[] columns = new Column[WIDTHS.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(FindingRow.HEADERS.get(i), WIDTHS.get(i), NUMBERS.contains(i));
        }
        this.table = tables.table("report.sheet-findings", columns);
    }

    void add(AuditedUnit unit) {
        for (FindingRow row : FindingRow.of(unit, words)) {
            SheetLine line = table.add();
            row.cells().forEach(cell -> add(line, cell));
        }
    }

    private static void add(SheetLine line, FindingRow.Cell cell) {
        switch (cell.kind()) {
            case TEXT -> line.text(cell.text());
            case NUMBER -> line.number(cell.text());
            case AMOUNT -> line.amount(cell.text());
        }
    }
}
