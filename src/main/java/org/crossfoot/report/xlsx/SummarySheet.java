package org.crossfoot.report.xlsx;

import java.util.Locale;
import org.crossfoot.message.Words;
import org.crossfoot.report.UnitSummary;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 汇总: a unit a row. */
final class SummarySheet {
    private static final String STATE = "report.state-";

    private final Words words;
    private final SheetTable table;

    SummarySheet(Tables tables) {
        this.words = tables.words();
        this.table = tables.table(
                "report.sheet-summary",
                Column.ofTexts("report.col-code", 14),
                Column.ofTexts("report.col-unit", 32),
                Column.ofNumbers("report.col-year", 8),
                Column.ofTexts("report.col-state", 14),
                Column.ofNumbers("report.severity-high", 7),
                Column.ofNumbers("report.severity-medium", 7),
                Column.ofNumbers("report.severity-low", 7),
                Column.ofNumbers("report.col-figures", 12),
                Column.ofNumbers("report.col-guarded", 12),
                Column.ofNumbers("report.col-unguarded", 12),
                Column.ofNumbers("report.col-not-checked", 12),
                Column.ofNumbers("report.col-rejected", 10));
    }

    void add(UnitSummary unit) {
        table.add()
                .text(unit.code())
                .text(unit.name())
                .count(unit.year())
                .text(words.say(STATE + unit.state().name().toLowerCase(Locale.ROOT)))
                .count(unit.high())
                .count(unit.medium())
                .count(unit.low())
                .count(unit.figures())
                .count(unit.guarded())
                .count(unit.unguarded())
                .count(unit.notChecked())
                .count(unit.rejected());
    }
}
