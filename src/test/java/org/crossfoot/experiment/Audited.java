package org.crossfoot.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.declared.Comparison;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.finding.Finding;
import org.crossfoot.finding.Findings;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verdict;
import org.crossfoot.reconciliation.Verifier;
import org.crossfoot.source.Document;
import org.jspecify.annotations.Nullable;

/** A document, and a ledger where there is one, audited as the program audits them. */
final class Audited {
    private final Document document;
    private final @Nullable Outturn outturn;
    private final Reconciliation scope;
    private final List<CheckResult> results;
    private final List<Finding> findings;
    private final Map<String, List<CheckResult>> byFigure = new HashMap<>();

    static boolean differs(CheckResult result) {
        return result.verdict() == Verdict.DIFFERS;
    }

    private Audited(Document document, @Nullable Outturn outturn) {
        this.document = document;
        this.outturn = outturn;
        DocumentReading reading = new NarrativeReader().read(document);
        int year = Objects.requireNonNullElse(reading.year(), 0);
        this.scope = new Reconciliation(new Scope(new BudgetUnit("", reading.unit()), year), List.of(reading), outturn);
        this.results = CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
        this.findings = new Findings(scope).of(results);
        results.forEach(result -> result.equation()
                .observations()
                .map(Observation::id)
                .distinct()
                .forEach(id ->
                        byFigure.computeIfAbsent(id, key -> new ArrayList<>()).add(result)));
    }

    static Audited of(Document document, @Nullable Outturn outturn) {
        return new Audited(document, outturn);
    }

    Document document() {
        return document;
    }

    @Nullable
    Outturn outturn() {
        return outturn;
    }

    List<CheckResult> results() {
        return results;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Observation> figures() {
        return scope.observations().all();
    }

    Reconciliation scope() {
        return scope;
    }

    /** Every result that a figure is in. */
    Stream<CheckResult> about(Observation figure) {
        return byFigure.getOrDefault(figure.id(), List.of()).stream();
    }

    /** The equations that hold and that guard a figure: not those that leave room below or above. */
    List<CheckResult> guards(Observation figure) {
        return about(figure).filter(Audited::isGuard).toList();
    }

    private static boolean isGuard(CheckResult result) {
        return holds(result) && result.equation().comparison() == Comparison.EQUAL;
    }

    static boolean holds(CheckResult result) {
        return result.verdict() == Verdict.AGREES || result.verdict() == Verdict.WITHIN_ROUNDING;
    }

    /** Where a figure begins in the document's text, in UTF-16 units; −1 for what stands in no document. */
    int start(Observation figure) {
        return figure.at().span() == null
                ? -1
                : document.text()
                        .offsetByCodePoints(
                                0, Objects.requireNonNull(figure.at().span()).start());
    }

    int end(Observation figure) {
        return document.text()
                .offsetByCodePoints(
                        0, Objects.requireNonNull(figure.at().span()).end());
    }
}
