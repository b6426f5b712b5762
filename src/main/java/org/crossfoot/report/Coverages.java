package org.crossfoot.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.FigureKind;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Certificate;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Guards;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;

/** Tells how much of a scope was really checked. */
final class Coverages {
    private final AuditOutcome outcome;
    private final Words words;
    private final Evidences evidences;
    private final Guards guards;

    Coverages(AuditOutcome outcome, Words words, Evidences evidences) {
        this.outcome = outcome;
        this.words = words;
        this.evidences = evidences;
        this.guards = new Guards(outcome.results());
    }

    CoverageReport report() {
        List<Observation> figures = figures();
        List<FindingReport.Evidence> unguarded = figures.stream()
                .filter(figure -> guards.of(figure) == 0)
                .map(evidences::of)
                .toList();
        return new CoverageReport(
                figures.size(),
                figures.size() - unguarded.size(),
                guards.independent(),
                guarded(figures),
                unguarded,
                count(Verdict.AGREES),
                count(Verdict.WITHIN_ROUNDING),
                count(Verdict.DIFFERS),
                count(Verdict.UNDECIDED),
                undecided(),
                notChecked(),
                new CertificateReports(words, evidences).of(Certificate.of(figures, outcome.results())));
    }

    private List<CoverageReport.Guarded> guarded(List<Observation> figures) {
        Map<Integer, Integer> counts = new TreeMap<>();
        figures.forEach(figure -> counts.merge(guards.of(figure), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new CoverageReport.Guarded(count.getKey(), count.getValue()))
                .toList();
    }

    private List<String> notChecked() {
        Stream<String> rejected = outcome.rejected().isEmpty()
                ? Stream.of()
                : Stream.of(words.say("report.rows-rejected", outcome.rejected().size()));
        return Stream.of(
                        outcome.notChecked().stream().map(words::say),
                        rejected,
                        undecided().stream().map(this::sentence))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private List<Observation> figures() {
        return outcome.scope().documents().stream()
                .flatMap(document -> document.figures().stream())
                .filter(Coverages::counts)
                .map(outcome.scope().observations()::of)
                .toList();
    }

    private static boolean counts(DeclaredFigure figure) {
        return figure.kind() == FigureKind.MONEY || figure.kind() == FigureKind.PERCENT;
    }

    private int count(Verdict verdict) {
        return (int) outcome.results().stream()
                .filter(result -> result.verdict() == verdict)
                .count();
    }

    private List<CoverageReport.UndecidedFor> undecided() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (CheckResult result : outcome.results()) {
            Message reason = result.reason();
            if (reason != null) {
                reasons.merge(words.say(reason), 1, Integer::sum);
            }
        }
        return reasons.entrySet().stream()
                .map(reason -> new CoverageReport.UndecidedFor(reason.getKey(), reason.getValue()))
                .toList();
    }

    /** The reason, with how often it applies. */
    private String sentence(CoverageReport.UndecidedFor undecided) {
        return undecided.comparisons() == 1
                ? undecided.reason()
                : words.say("report.reason-times", undecided.reason(), undecided.comparisons());
    }
}
