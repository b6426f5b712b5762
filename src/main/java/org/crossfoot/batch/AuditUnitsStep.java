package org.crossfoot.batch;

import org.crossfoot.message.Message;
import org.springframework.batch.core.step.Step;

/** Audits every unit and stores what came of it; one of which nothing has changed is not audited again. */
final class AuditUnitsStep {
    static final String NAME = "audit-units";

    private final UnitSteps steps;
    private final UnitAudit audit;
    private final RunRecords records;
    private final RunSurroundings surroundings;

    AuditUnitsStep(UnitSteps steps, UnitAudit audit, RunRecords records, RunSurroundings surroundings) {
        this.steps = steps;
        this.audit = audit;
        this.records = records;
        this.surroundings = surroundings;
    }

    Step step() {
        return steps.of(NAME, Message.of("batch.step-audit-units"), (unit, part) -> {
            String run = RunIdentity.run(part.getJobParameters());
            boolean unchanged = records.takeOver(run, unit);
            if (!unchanged) {
                records.keep(run, unit, audit.audit(unit));
            }
            surroundings.metrics().count("units", "fate", unchanged ? "unchanged" : "audited", 1);
        });
    }
}
