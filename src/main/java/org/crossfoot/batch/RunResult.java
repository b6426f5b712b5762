package org.crossfoot.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.crossfoot.finding.Severity;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.RunFacts;
import org.crossfoot.report.terminal.RunSummary;
import org.crossfoot.store.RunStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** What a run has to show for itself: the reports, and what the caller is told. */
final class RunResult {
    private final RunStore store;
    private final RunRecords records;
    private final RunPlan plan;
    private final RunSurroundings surroundings;

    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);
    private String summary = "";

    RunResult(RunStore store, RunRecords records, RunPlan plan, RunSurroundings surroundings) {
        this.store = store;
        this.records = records;
        this.plan = plan;
        this.surroundings = surroundings;
    }

    /** Writes the reports of all units, those that failed among them. */
    void write(JobExecution execution) throws IOException {
        String run = RunIdentity.run(execution.getJobParameters());
        RunFacts begun = store.find(run).orElseThrow();
        RunFacts facts = RunIdentity.finished(begun, surroundings.clock());
        Words words = new Words(plan.language());
        RunSummary told = new RunSummary(words, surroundings.colours());
        new RenderedRun(folder(run), words)
                .write(
                        facts,
                        reader -> records.forEachUnit(execution, unit -> {
                            note(unit);
                            told.add(unit);
                            reader.accept(unit);
                        }));
        summary = told.text(folder(run).resolve(RenderedRun.INDEX).toString());
        store.finish(facts);
    }

    RunOutcome of(JobExecution execution) throws IOException {
        String run = RunIdentity.run(execution.getJobParameters());
        surroundings.metrics().write(folder(run).resolve("metrics.prom"));
        return new RunOutcome(
                run,
                folder(run),
                execution.getStatus() == BatchStatus.COMPLETED,
                records.refused(execution),
                Set.copyOf(severities),
                summary);
    }

    private void note(AuditedUnit unit) {
        surroundings.metrics().count(unit.report());
        unit.report()
                .findings()
                .forEach(finding ->
                        severities.add(Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT))));
    }

    private Path folder(String run) {
        return plan.place().of(run);
    }
}
