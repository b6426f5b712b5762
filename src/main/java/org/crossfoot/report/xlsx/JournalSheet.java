package org.crossfoot.report.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossfoot.message.Words;
import org.crossfoot.report.FindingReport.EntryPlace;
import org.crossfoot.report.JournalReport;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 账簿检查: a test of the journal a row, or an irregularity a row where it found some. */
final class JournalSheet {
    private final Words words;
    private final SheetTable table;

    JournalSheet(Tables tables) {
        this.words = tables.words();
        this.table = tables.table(
                "report.sheet-journal",
                Column.ofTexts("report.col-code", 14),
                Column.ofTexts("report.col-unit", 24),
                Column.ofTexts("report.col-test", 28),
                Column.ofTexts("report.col-verdict", 12),
                Column.ofNumbers("report.col-population", 12),
                Column.ofNumbers("report.col-found", 10),
                Column.ofTexts("report.col-irregularity", 70),
                Column.ofNumbers("report.col-amount", 16),
                Column.ofTexts("report.col-entries-of", 60),
                Column.ofTexts("report.col-parameters", 40));
    }

    void add(UnitReport unit) {
        for (JournalReport test : unit.journal()) {
            List<JournalReport.IrregularityReport> listed = test.irregularities();
            if (listed.isEmpty()) {
                String reason = test.reason();
                begin(unit, test)
                        .text(reason == null ? "" : reason)
                        .amount("")
                        .text("")
                        .text(parameters(test));
            }
            listed.forEach(irregularity -> begin(unit, test)
                    .text(irregularity.message())
                    .amount(irregularity.amount())
                    .text(places(irregularity.entries()))
                    .text(parameters(test)));
        }
    }

    private SheetLine begin(UnitReport unit, JournalReport test) {
        String verdict = test.verdict().toLowerCase(Locale.ROOT);
        return table.add()
                .text(unit.code())
                .text(unit.name())
                .text(test.name())
                .text(words.say("report.verdict-" + verdict))
                .count(test.population())
                .count(test.found());
    }

    private static String parameters(JournalReport test) {
        return test.parameters().stream()
                .map(parameter -> parameter.name() + " " + parameter.value())
                .collect(Collectors.joining("\n"));
    }

    private String places(List<EntryPlace> entries) {
        return entries.stream().map(this::place).collect(Collectors.joining("\n"));
    }

    private String place(EntryPlace entry) {
        String sheet = entry.sheet();
        String file = entry.file() + (sheet == null ? "" : " " + sheet);
        return file + " " + words.say("report.place-row", entry.row()) + " " + entry.voucher() + " " + entry.amount();
    }
}
