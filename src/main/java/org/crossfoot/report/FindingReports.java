package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.crossfoot.finding.Explanation;
import org.crossfoot.finding.Finding;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** Puts findings into words. */
final class FindingReports {
    private static final String OPEN = "open";

    private final Words words;
    private final Evidences evidences;
    private final Arithmetic arithmetic;

    FindingReports(Words words, Evidences evidences) {
        this.words = words;
        this.evidences = evidences;
        this.arithmetic = new Arithmetic(evidences);
    }

    List<FindingReport> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private FindingReport of(Finding finding) {
        CheckResult leading = finding.leading();
        return new FindingReport(
                finding.fingerprint(),
                leading.equation().check(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                OPEN,
                words.say(finding.title()),
                words.say(finding.message()),
                words.say(finding.advice()),
                Amounts.plainOrNull(leading.expected()),
                Amounts.plainOrNull(leading.observed()),
                Amounts.plainOrNull(leading.difference()),
                Amounts.plainOrNull(leading.tolerance()),
                leading.unit().chinese(),
                arithmetic.numbers(leading),
                finding.results().stream().map(result -> result.equation().id()).toList(),
                locations(finding),
                finding.entries().stream().map(FindingReports::entry).toList(),
                finding.explanations().stream().map(this::explanation).toList());
    }

    private static FindingReport.EntryPlace entry(Posting posting) {
        return new FindingReport.EntryPlace(
                posting.file(),
                posting.sheet().isEmpty() ? null : posting.sheet(),
                posting.row(),
                posting.voucher(),
                BigDecimal.valueOf(posting.fen(), 2).toPlainString());
    }

    /** Every place that the finding speaks of, once, those of the leading result first. */
    private List<FindingReport.Evidence> locations(Finding finding) {
        return finding.results().stream()
                .flatMap(result -> result.equation().observations())
                .distinct()
                .map(evidences::of)
                .toList();
    }

    private FindingReport.ExplanationReport explanation(Explanation explanation) {
        return new FindingReport.ExplanationReport(
                explanation.cause(),
                words.say("finding." + explanation.cause()),
                words.say(explanation.text()),
                explanation.closes(),
                explanation.figures().stream().map(Observation::id).toList());
    }
}
