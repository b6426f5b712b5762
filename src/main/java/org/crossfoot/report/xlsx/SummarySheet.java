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
                new Column("report.col-code", 14),
                new Column("report.col-unit", 32),
                new Column("report.col-year", 8),
                new Column("report.col-state", 14),
                new Column("report.severity-high", 7),
                new Column("report.severity-medium", 7),
                new Column("report.severity-low", 7),
                new Column("report.col-figures", 12),
                new Column("report.col-guarded", 12),
                new Column("report.col-unguarded", 12),
                new Column("report.col-not-checked", 12),
                new Column("report.col-rejected", 10));
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
