package org.crossfoot.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Words;
import org.crossfoot.report.CertificateReport.TrialReport;
import org.crossfoot.report.CoverageReport;
import org.crossfoot.report.CoverageWords;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.PlaceWords;

/** Prepares the coverage of a unit for its page. */
final class CoverageViews {
    private final CoverageWords sentences;
    private final PlaceWords places;
    private final Anchors anchors;

    CoverageViews(Words words, PlaceWords places, Anchors anchors) {
        this.sentences = new CoverageWords(words);
        this.places = places;
        this.anchors = anchors;
    }

    CoverageView of(CoverageReport coverage) {
        return new CoverageView(
                sentences.guards(coverage),
                sentences.certificate(coverage.certificate()),
                Stream.concat(
                                coverage.certificate().trials().stream(),
                                Stream.of(coverage.certificate().total()))
                        .map(CoverageViews::trial)
                        .toList(),
                placed(coverage.certificate().unnoticed()));
    }

    private static CoverageView.TrialView trial(TrialReport trial) {
        return new CoverageView.TrialView(
                trial.name(),
                trial.changes(),
                trial.noticed(),
                trial.missed(),
                trial.swallowed(),
                CoverageWords.percent(trial.share()));
    }

    /** Figures with their words and places. */
    List<UnitPage.PlacedView> placed(List<Evidence> figures) {
        return figures.stream()
                .map(figure -> new UnitPage.PlacedView(
                        figure.value(), figure.label(), places.say(figure), anchors.figure(figure)))
                .toList();
    }
}
