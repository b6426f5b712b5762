package org.crossfoot.batch;

import org.crossfoot.message.Message;
import org.springframework.batch.core.step.Step;

/** Audits every unit and stores what came of it. */
final class AuditUnitsStep {
    static final String NAME = "audit-units";

    private final UnitSteps steps;
    private final UnitAudit audit;
    private final RunRecords records;

    AuditUnitsStep(UnitSteps steps, UnitAudit audit, RunRecords records) {
        this.steps = steps;
        this.audit = audit;
        this.records = records;
    }

    Step step() {
        return steps.of(
                NAME,
                Message.of("batch.step-audit-units"),
                (unit, part) -> records.keep(part, audit.audit(unit, records.loaded(unit, part))));
    }
}
