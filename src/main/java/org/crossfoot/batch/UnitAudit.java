package org.crossfoot.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.check.CheckCatalogue;
import org.crossfoot.declared.DocumentReading;
import org.crossfoot.declared.NarrativeReader;
import org.crossfoot.finding.Findings;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verifier;
import org.crossfoot.report.AuditOutcome;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.formats.DocumentFormats;
import org.crossfoot.source.formats.Guard;
import org.crossfoot.store.StoredLedger;

/** Audits one unit: reads its ledger and documents, holds them against the books, gathers what does not hold. */
final class UnitAudit {
    private final UnitLedgers ledgers;
    private final RunMetrics metrics;
    private final RelationSettings relations;
    private final NarrativeReader narratives = new NarrativeReader();

    UnitAudit(UnitLedgers ledgers, RelationSettings relations, RunSurroundings surroundings) {
        this.relations = relations;
        this.ledgers = ledgers;
        this.metrics = surroundings.metrics();
    }

    /**
     * What came of one unit.
     *
     * @param outcome its results and findings
     * @param refused how many files were refused as a whole or hold figures in a form that is not read
     */
    record Audited(AuditOutcome outcome, int refused) {}

    Audited audit(UnitInputs unit) throws Exception {
        LoadedLedger loaded = ledgers.bring(unit);
        List<Message> notChecked = new ArrayList<>(unit.notChecked());
        notChecked.addAll(loaded.refused());
        int refusedLedgers = loaded.refused().size();
        int before = notChecked.size();
        List<DocumentReading> documents = metrics.time("read-documents", () -> documents(unit, notChecked));
        int refusedDocuments = notChecked.size() - before;
        Optional<StoredLedger> ledger = loaded.stored();
        Reconciliation scope = new Reconciliation(
                ledgers.scope(unit),
                documents,
                ledger.map(StoredLedger::outturn).orElse(null),
                relations.book());
        List<CheckResult> results = metrics.time("check", () -> results(scope));
        AuditOutcome outcome = new AuditOutcome(
                scope,
                results,
                metrics.time(
                        "gather-findings",
                        () -> new Findings(
                                        scope, ledger.map(StoredLedger::entries).orElse(EntrySearch.NONE))
                                .of(results)),
                ledger.map(StoredLedger::files).orElse(List.of()),
                ledger.map(StoredLedger::rejected).orElse(List.of()),
                notChecked,
                ledger.map(StoredLedger::journal).orElse(List.of()));
        return new Audited(outcome, refusedLedgers + refusedDocuments + unit.unread());
    }

    /** True if the unit's ledger is in the database as an audit would bring it there. */
    boolean hasBooksOf(UnitInputs unit) {
        return ledgers.stand(unit);
    }

    /** What is reported of a unit whose audit failed: that nothing of it was checked. */
    AuditOutcome failed(UnitInputs unit) {
        List<Message> notChecked = new ArrayList<>(List.of(Message.of("batch.unit-failed")));
        notChecked.addAll(unit.notChecked());
        Reconciliation nothing = new Reconciliation(ledgers.scope(unit), List.of(), null);
        return new AuditOutcome(nothing, List.of(), List.of(), List.of(), List.of(), notChecked, List.of());
    }

    private List<DocumentReading> documents(UnitInputs unit, List<Message> notChecked) throws IOException {
        List<DocumentReading> readings = new ArrayList<>();
        for (InputFile file : unit.reports()) {
            try {
                readings.add(Guard.read(() -> narratives.read(DocumentFormats.read(file.path()))));
            } catch (SourceRefused e) {
                notChecked.add(Message.of("batch.file-refused", file.shownAs(), e.words()));
            }
        }
        return readings;
    }

    private static List<CheckResult> results(Reconciliation scope) {
        return CheckCatalogue.checks().stream()
                .flatMap(check -> check.equations(scope))
                .map(Verifier::verify)
                .toList();
    }
}
