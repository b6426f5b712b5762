package org.crossfoot.batch;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.crossfoot.batch.UnitAudit.Audited;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditOutcome;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.UnitReports;
import org.crossfoot.store.RunStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** What the steps of a run hand on to each other: kept in the database, so that it outlives the run. */
final class RunRecords {
    private static final String REFUSED = "refusedFiles";

    private final JobRepository repository;
    private final RunStore store;
    private final RunPlan plan;
    private final UnitAudit audit;

    RunRecords(JobRepository repository, RunStore store, RunPlan plan, UnitAudit audit) {
        this.repository = repository;
        this.store = store;
        this.plan = plan;
        this.audit = audit;
    }

    /** What the step before kept of a unit's ledger. */
    LoadedLedger loaded(UnitInputs unit, StepExecution part) {
        StepExecution loading = part(part.getJobExecution(), LoadLedgersStep.NAME, unit)
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .orElseThrow(() -> new IllegalStateException("the ledger was not loaded"));
        return LoadedLedger.in(loading.getExecutionContext());
    }

    void keep(StepExecution part, Audited audited) {
        store.saveUnit(RunIdentity.run(part.getJobParameters()), assembled(audited.outcome()));
        part.getExecutionContext().putInt(REFUSED, audited.refused());
    }

    /**
     * Hands over every unit of a run in the order of their codes. Those that could not be audited are not stored, for then
     * all that was found of them before would count as settled; they are shown all the same.
     */
    void forEachUnit(JobExecution run, Consumer<AuditedUnit> reader) {
        SortedMap<String, UnitInputs> missing = new TreeMap<>();
        plan.inventory().units().forEach(unit -> missing.put(unit.unit().code(), unit));
        store.forEachUnit(RunIdentity.run(run.getJobParameters()), unit -> {
            String code = unit.report().code();
            missing.remove(code);
            handOver(missing.headMap(code), reader);
            reader.accept(unit);
        });
        handOver(missing, reader);
    }

    private void handOver(SortedMap<String, UnitInputs> missing, Consumer<AuditedUnit> reader) {
        missing.values().forEach(unit -> reader.accept(assembled(audit.failed(unit))));
        missing.clear();
    }

    /** True if every step before the reports came to its end for every unit. */
    static boolean isWhole(JobExecution run) {
        return run.getStepExecutions().stream()
                .filter(step -> !step.getStepName().equals(WriteReportsStep.NAME))
                .allMatch(step -> step.getStatus() == BatchStatus.COMPLETED);
    }

    /** How many files of all units were refused as a whole. */
    int refused(JobExecution run) {
        return plan.inventory().units().stream()
                        .map(unit -> part(run, AuditUnitsStep.NAME, unit))
                        .flatMap(Optional::stream)
                        .mapToInt(part -> part.getExecutionContext().getInt(REFUSED, 0))
                        .sum()
                + plan.inventory().strays().size();
    }

    private AuditedUnit assembled(AuditOutcome outcome) {
        return UnitReports.assemble(outcome, new Words(plan.language()));
    }

    private Optional<StepExecution> part(JobExecution run, String step, UnitInputs unit) {
        return Optional.ofNullable(repository.getLastStepExecution(run.getJobInstance(), UnitSteps.part(step, unit)));
    }
}
