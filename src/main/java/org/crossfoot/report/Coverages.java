package org.crossfoot.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfoot.declared.DeclaredFigure;
import org.crossfoot.declared.FigureKind;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;

/** Tells how much of a scope was really checked. */
final class Coverages {
    private final AuditOutcome outcome;
    private final FigureVerdicts verdicts;
    private final Words words;
    private final Evidences evidences;

    Coverages(AuditOutcome outcome, FigureVerdicts verdicts, Words words, Evidences evidences) {
        this.evidences = evidences;
        this.outcome = outcome;
        this.verdicts = verdicts;
        this.words = words;
    }

    CoverageReport report() {
        List<Observation> figures = figures();
        List<FindingReport.Evidence> unguarded = figures.stream()
                .filter(figure -> !verdicts.guard(figure))
                .map(evidences::of)
                .toList();
        return new CoverageReport(
                figures.size(),
                figures.size() - unguarded.size(),
                unguarded,
                count(Verdict.AGREES),
                count(Verdict.WITHIN_ROUNDING),
                count(Verdict.DIFFERS),
                count(Verdict.UNDECIDED),
                notChecked());
    }

    private List<String> notChecked() {
        Stream<String> rejected = outcome.rejected().isEmpty()
                ? Stream.of()
                : Stream.of(words.say("report.rows-rejected", outcome.rejected().size()));
        return Stream.of(outcome.notChecked().stream().map(words::say), rejected, undecided())
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

    /** One sentence for each reason, with how often it applies. */
    private Stream<String> undecided() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (CheckResult result : outcome.results()) {
            Message reason = result.reason();
            if (reason != null) {
                reasons.merge(words.say(reason), 1, Integer::sum);
            }
        }
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue() == 1
                        ? reason.getKey()
                        : words.say("report.reason-times", reason.getKey(), reason.getValue()));
    }
}
