package org.crossfoot.report.xlsx;

import org.crossfoot.report.LedgerReport;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 拒收行: the rows of ledgers that could not be understood, as they stood. */
final class RejectsSheet {
    private final SheetTable table;

    RejectsSheet(Tables tables) {
        this.table = tables.table(
                "report.sheet-rejects",
                Column.ofTexts("report.col-code", 14),
                Column.ofTexts("report.col-unit", 24),
                Column.ofTexts("report.col-file", 40),
                Column.ofTexts("report.col-sheet", 14),
                Column.ofNumbers("report.col-row", 8),
                Column.ofTexts("report.col-reject-reason", 54),
                Column.ofTexts("report.col-raw", 80));
    }

    void add(UnitReport unit) {
        for (LedgerReport.FileReport file : unit.ledger().files()) {
            String sheet = file.sheet();
            file.rejected()
                    .forEach(reject -> table.add()
                            .text(unit.code())
                            .text(unit.name())
                            .text(file.path())
                            .text(sheet == null ? "" : sheet)
                            .count(reject.row())
                            .text(reject.reason())
                            .text(reject.raw()));
        }
    }
}
