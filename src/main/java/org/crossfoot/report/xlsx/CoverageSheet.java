package org.crossfoot.report.xlsx;

import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 核对覆盖: everything that was not checked, with the reason: sentences, figures that no check guards, what was not read. */
final class CoverageSheet {
    private final Words words;
    private final SheetTable table;

    CoverageSheet(Tables tables) {
        this.words = tables.words();
        this.table = tables.table(
                "report.sheet-coverage",
                Column.ofTexts("report.col-code", 14),
                Column.ofTexts("report.col-unit", 24),
                Column.ofTexts("report.col-kind", 24),
                Column.ofTexts("report.col-what", 60),
                Column.ofTexts("report.col-value", 18),
                Column.ofTexts("report.col-place", 40));
    }

    void add(AuditedUnit unit) {
        PlaceWords places = new PlaceWords(words, unit.texts());
        UnitReport report = unit.report();
        report.coverage()
                .notChecked()
                .forEach(sentence -> begin(report, "report.not-checked").text(sentence));
        for (Evidence figure : report.coverage().unguarded()) {
            begin(report, "report.unguarded")
                    .text(figure.label())
                    .text(figure.value())
                    .text(places.say(figure));
        }
        for (DocumentReport document : report.documents()) {
            document.unread()
                    .forEach(skipped -> begin(report, "report.unread")
                            .text(skipped.quote() + "\n" + skipped.reason())
                            .text("")
                            .text(PlaceWords.fileName(document.document().path())));
        }
    }

    private SheetLine begin(UnitReport unit, String kind) {
        return table.add().text(unit.code()).text(unit.name()).text(words.say(kind));
    }
}
