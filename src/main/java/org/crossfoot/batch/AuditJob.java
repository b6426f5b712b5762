package org.crossfoot.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The audit of an inbox, step by step.
 *
 * <p>A unit that fails in a step leaves the others to go on: the reports are written for all that were audited, and only
 * then the job is failed, so that giving the command again treats the failed units alone.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    BatchInfrastructure.class,
    InventoryStep.class,
    AuditUnitsStep.class,
    WriteReportsStep.class,
    UnitLedgers.class,
    UnitAudit.class,
    RunRecords.class,
    RunResult.class,
    JobStart.class
})
class AuditJob {
    static final String NAME = "audit";

    @Bean
    Job job(JobRepository repository, Steps steps) {
        return new JobBuilder(NAME, repository)
                .start(steps.inventory())
                .next(steps.auditUnits())
                .next(steps.writeReports())
                .build();
    }

    @Bean
    Steps steps(InventoryStep inventory, AuditUnitsStep audit, WriteReportsStep reports) {
        return new Steps(inventory.step(), audit.step(), reports.step());
    }

    /** The steps in their order. */
    record Steps(Step inventory, Step auditUnits, Step writeReports) {}
}
