package org.crossfoot.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.CoverageReport;
import org.crossfoot.report.DocumentReport;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.JournalReport;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.ResultReport;
import org.crossfoot.report.UnitReport;
import org.crossfoot.report.UnitSummary;

/** Prepares the pages of units. */
final class UnitPages {
    private static final String CHECK = "check.";

    private final Words words;
    private final ExplanationPages pages;
    private final String css = Templates.text("style.css");

    UnitPages(Words words) {
        this.words = words;
        this.pages = new ExplanationPages(words.language());
    }

    UnitPage of(AuditedUnit audited) {
        UnitReport unit = audited.report();
        UnitSummary summary = UnitSummary.of(unit);
        Anchors anchors = new Anchors(audited);
        PlaceWords places = new PlaceWords(words, audited.texts());
        ItemViews items = new ItemViews(words, places, anchors, unit);
        CoverageViews covered = new CoverageViews(words, places, anchors);
        List<ItemView> onlyRecorded = items.onlyRecorded();
        return new UnitPage(
                new Labels(words),
                words.language().code(),
                css,
                unit.code(),
                unit.name(),
                words.say("report.fiscal-year", String.valueOf(unit.year())),
                summary.state().name().toLowerCase(Locale.ROOT),
                summary.headline(words),
                coverage(unit.coverage(), summary),
                bars(unit.coverage()),
                covered.of(unit.coverage()),
                new FindingViews(audited, words, anchors).of(unit.findings()),
                items.columns(),
                items.declared(),
                onlyRecorded,
                words.say("report.only-recorded", onlyRecorded.size()),
                new TextViews(words, anchors).of(audited.texts()),
                new LedgerViews(words).of(unit.ledger()),
                new JournalViews(words).of(unit.journal()),
                unit.coverage().notChecked(),
                covered.placed(unit.coverage().unguarded()),
                unread(unit.documents()),
                results(unit.results()),
                explanations(unit));
    }

    private String coverage(CoverageReport coverage, UnitSummary summary) {
        int compared = coverage.agree() + coverage.withinRounding() + coverage.differ() + coverage.undecided();
        return words.say(
                "report.coverage-sentence", coverage.figures(), coverage.guarded(), summary.unguarded(), compared);
    }

    private List<UnitPage.Bar> bars(CoverageReport coverage) {
        List<UnitPage.Bar> bars = new ArrayList<>();
        bars.add(bar("AGREES", coverage.agree()));
        bars.add(bar("WITHIN_ROUNDING", coverage.withinRounding()));
        bars.add(bar("DIFFERS", coverage.differ()));
        bars.add(bar("UNDECIDED", coverage.undecided()));
        return bars;
    }

    private UnitPage.Bar bar(String verdict, int count) {
        return new UnitPage.Bar(VerdictView.of(verdict, words), count);
    }

    private static List<UnitPage.PlacedView> unread(List<DocumentReport> documents) {
        return documents.stream()
                .flatMap(document -> document.unread().stream()
                        .map(skipped -> new UnitPage.PlacedView(
                                skipped.quote(),
                                skipped.reason(),
                                PlaceWords.fileName(document.document().path()),
                                "")))
                .toList();
    }

    /** Every comparison, the check's name before its first. */
    private List<UnitPage.ResultView> results(List<ResultReport> results) {
        List<UnitPage.ResultView> views = new ArrayList<>();
        String check = "";
        for (ResultReport result : results) {
            views.add(result(result, !result.check().equals(check)));
            check = result.check();
        }
        return views;
    }

    private UnitPage.ResultView result(ResultReport result, boolean first) {
        String reason = result.reason();
        return new UnitPage.ResultView(
                result.id(),
                VerdictView.of(result.verdict(), words),
                result.check(),
                first ? words.say(CHECK + result.check()) : "",
                result.relation(),
                AmountText.arithmetic(result),
                result.difference() == null ? "" : AmountText.signed(result.difference()) + " " + result.unit(),
                reason == null ? "" : reason);
    }

    private List<ExplanationPage> explanations(UnitReport unit) {
        Stream<String> causes = unit.findings().stream()
                .flatMap(finding -> finding.explanations().stream())
                .map(FindingReport.ExplanationReport::cause);
        return pages.of(
                unit.results().stream().map(ResultReport::check),
                causes,
                unit.journal().stream().map(JournalReport::test));
    }
}
