package org.crossfoot.report.xlsx;

import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.CertificateReport;
import org.crossfoot.report.CertificateReport.TrialReport;
import org.crossfoot.report.CoverageWords;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.xlsx.SheetTable.Column;

/** 核对覆盖: how much is guarded, then everything that was not checked, with the reason: sentences, figures that no check guards, what was not read. */
final class CoverageSheet {
    private final Words words;
    private final CoverageWords sentences;
    private final SheetTable table;

    CoverageSheet(Tables tables) {
        this.words = tables.words();
        this.sentences = new CoverageWords(words);
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
        addCertificate(report);
        report.coverage()
                .notChecked()
                .forEach(sentence -> begin(report, "report.not-checked").text(sentence));
        report.coverage().unguarded().forEach(figure -> add(begin(report, "report.unguarded"), figure, places));
        report.coverage()
                .certificate()
                .unnoticed()
                .forEach(figure -> add(begin(report, "report.unnoticed"), figure, places));
        for (DocumentReport document : report.documents()) {
            document.unread()
                    .forEach(skipped -> begin(report, "report.unread")
                            .text(skipped.quote() + "\n" + skipped.reason())
                            .text("")
                            .text(PlaceWords.fileName(document.document().path())));
        }
    }

    /** How much is guarded, and what share of each kind of error would be noticed. */
    private void addCertificate(UnitReport report) {
        CertificateReport certificate = report.coverage().certificate();
        begin(report, "report.coverage").text(sentences.guards(report.coverage()));
        if (certificate.total().changes() > 0) {
            begin(report, "report.certificate")
                    .text(sentences.certificate(certificate))
                    .text(CoverageWords.percent(certificate.total().share()));
        }
        for (TrialReport trial : certificate.trials()) {
            begin(report, "report.certificate")
                    .text(words.say(
                            "report.trial-line",
                            trial.name(),
                            trial.changes(),
                            trial.noticed(),
                            trial.missed(),
                            trial.swallowed()))
                    .text(CoverageWords.percent(trial.share()));
        }
    }

    private static void add(SheetLine line, Evidence figure, PlaceWords places) {
        line.text(figure.label()).text(figure.value()).text(places.say(figure));
    }

    private SheetLine begin(UnitReport unit, String kind) {
        return table.add().text(unit.code()).text(unit.name()).text(words.say(kind));
    }
}
