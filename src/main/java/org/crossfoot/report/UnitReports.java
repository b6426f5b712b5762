package org.crossfoot.report;

import java.util.List;
import org.crossfoot.budget.Scope;
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
                new ResultReports(words, evidences).of(outcome.results()),
                new FindingReports(words, evidences).of(outcome.findings()),
                new PassportReports(outcome, words, evidences).all(),
                new Coverages(outcome, words, evidences).report());
    }
}
