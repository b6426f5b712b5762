package org.crossfoot.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossfoot.budget.Scope;
import org.crossfoot.finding.Severity;
import org.crossfoot.message.Words;
import org.crossfoot.reconciliation.Reconciliation;

/** Puts the outcome of an audit into words, as the renderers and {@code report.json} want it. */
public final class UnitReports {
    private UnitReports() {}

    /** One unit with everything that is to be said of it, in the language of {@code words}. */
    public static AuditedUnit assemble(AuditOutcome outcome, Words words) {
        Reconciliation reconciliation = outcome.scope();
        FigureVerdicts verdicts = new FigureVerdicts(outcome);
        MarkedDocuments marks = new MarkedDocuments(reconciliation.observations(), verdicts);
        List<MarkedDocument> texts =
                reconciliation.documents().stream().map(marks::mark).toList();
        return new AuditedUnit(report(outcome, words), texts);
    }

    private static UnitReport report(AuditOutcome outcome, Words words) {
        Scope scope = outcome.scope().scope();
        Evidences evidences = new Evidences(words);
        return new UnitReport(
                scope.unit().code(),
                scope.unit().name(),
                scope.year(),
                outcome.scope().documents().stream()
                        .map(document -> DocumentReports.of(document, outcome.results(), words))
                        .toList(),
                new LedgerReports(words).of(outcome),
                new JournalReports(words).of(outcome.journal()),
                new ResultReports(words, evidences).of(outcome.results()),
                findings(outcome, words, evidences),
                new PassportReports(outcome, words, evidences).all(),
                new Coverages(outcome, words, evidences).report());
    }

    /** Those of what is declared, then those of the journal, the most serious of both first. */
    private static List<FindingReport> findings(AuditOutcome outcome, Words words, Evidences evidences) {
        List<FindingReport> declared = new FindingReports(words, evidences).of(outcome.findings());
        List<FindingReport> journal =
                new JournalFindings(words).of(outcome.scope().scope(), outcome.journal());
        return Stream.concat(declared.stream(), journal.stream())
                .sorted(Comparator.comparing(UnitReports::severity).reversed())
                .toList();
    }

    private static Severity severity(FindingReport finding) {
        return Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
    }
}
