package org.crossfoot.batch;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.crossfoot.batch.UnitAudit.Audited;
import org.crossfoot.budget.Scope;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditOutcome;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.UnitReports;
import org.crossfoot.store.RunStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** What came of each unit: kept in the database, so that the reports are written from it and a later run can take it over. */
final class RunRecords {
    private final RunStore store;
    private final RunPlan plan;
    private final RunIdentity identity;
    private final UnitAudit audit;

    RunRecords(RunStore store, RunPlan plan, RunIdentity identity, UnitAudit audit) {
        this.store = store;
        this.plan = plan;
        this.identity = identity;
        this.audit = audit;
    }

    /**
     * Keeps for a run what the unit's audit before it came to, if that was made from all the same.
     *
     * @return false if the unit is to be audited
     */
    boolean takeOver(String run, UnitInputs unit) {
        return !plan.fresh()
                && audit.hasBooksOf(unit)
                && store.takeOver(run, new Scope(unit.unit(), plan.year()), identity.of(unit));
    }

    void keep(String run, UnitInputs unit, Audited audited) {
        store.saveUnit(run, assembled(audited.outcome()), new RunStore.Origin(identity.of(unit), audited.refused()));
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
        return store.refused(RunIdentity.run(run.getJobParameters()))
                + plan.inventory().strays().size();
    }

    private AuditedUnit assembled(AuditOutcome outcome) {
        return UnitReports.assemble(outcome, new Words(plan.language()));
    }
}
