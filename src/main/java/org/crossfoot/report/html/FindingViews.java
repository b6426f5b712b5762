package org.crossfoot.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.CheckNames;
import org.crossfoot.report.FindingReport;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.ResultReport;

/** Prepares a unit's findings for its page. */
final class FindingViews {
    private static final String SEVERITY = "report.severity-";

    private final Words words;
    private final Excerpts excerpts;
    private final Calculations calculations;
    private final PlaceWords places;
    private final Map<String, ResultReport> results = new HashMap<>();

    FindingViews(AuditedUnit unit, Words words, Anchors anchors) {
        this.words = words;
        this.places = new PlaceWords(words, unit.texts());
        this.excerpts = new Excerpts(unit.texts(), places, anchors);
        this.calculations = new Calculations(words, anchors);
        unit.report().results().forEach(result -> results.put(result.id(), result));
    }

    List<FindingView> of(List<FindingReport> findings) {
        List<FindingView> views = new ArrayList<>();
        for (FindingReport finding : findings) {
            views.add(view(views.size() + 1, finding));
        }
        return views;
    }

    private FindingView view(int number, FindingReport finding) {
        List<ResultReport> broken =
                finding.results().stream().flatMap(id -> result(id).stream()).toList();
        List<ResultReport> leading = broken.stream().limit(1).toList();
        List<Evidence> locations =
                leading.stream().flatMap(result -> result.locations().stream()).toList();
        return new FindingView(
                number,
                finding.severity(),
                words.say(SEVERITY + finding.severity()),
                finding.title(),
                difference(finding, leading),
                finding.message(),
                finding.advice(),
                finding.check(),
                CheckNames.of(finding.check(), words),
                finding.fingerprint(),
                excerpts.of(locations),
                locations.stream()
                        .filter(place -> place.figure() == null)
                        .map(this::recorded)
                        .toList(),
                leading.stream().map(calculations::of).toList(),
                broken.stream().skip(1).map(FindingViews::other).toList(),
                finding.explanations().stream().map(FindingViews::cause).toList(),
                !leading.isEmpty(),
                new JournalViews(words).entries(finding.entries()));
    }

    private Optional<ResultReport> result(String id) {
        return Optional.ofNullable(results.get(id));
    }

    private FindingView.Recorded recorded(Evidence place) {
        return new FindingView.Recorded(place.label(), AmountText.grouped(place.amount()), places.say(place));
    }

    private static FindingView.Other other(ResultReport result) {
        return new FindingView.Other(
                result.id(), result.relation(), AmountText.arithmetic(result), AmountText.signed(result.difference()));
    }

    private static String difference(FindingReport finding, List<ResultReport> leading) {
        if (leading.isEmpty()) {
            return AmountText.grouped(finding.difference()) + " " + finding.unit();
        }
        ResultReport result = leading.get(0);
        return result.terms().isEmpty() ? "" : AmountText.signed(result.difference()) + " " + result.unit();
    }

    private static FindingView.Cause cause(FindingReport.ExplanationReport explanation) {
        return new FindingView.Cause(explanation.cause(), explanation.name(), explanation.text());
    }
}
