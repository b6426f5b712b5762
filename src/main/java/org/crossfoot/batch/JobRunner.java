package org.crossfoot.batch;

import java.io.IOException;
import javax.sql.DataSource;
import org.crossfoot.store.Database;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the job on an open database that is locked for it. */
final class JobRunner {
    private final RunPlan plan;
    private final RunSurroundings surroundings;
    private final Database database;
    private final RelationSettings relations;

    JobRunner(RunPlan plan, RelationSettings relations, RunSurroundings surroundings, Database database) {
        this.relations = relations;
        this.plan = plan;
        this.surroundings = surroundings;
        this.database = database;
    }

    RunOutcome run() throws ConfigurationRefused, IOException {
        plan.place().prepare();
        plan.inventory().strays().forEach(surroundings.progress()::notice);
        LedgerSettings ledgers = LedgerSettings.of(plan);
        RunIdentity identity = RunIdentity.of(plan, ledgers, relations);
        try (ConfigurableApplicationContext context = context(ledgers, identity)) {
            JobExecution execution = context.getBean(JobStart.class).start(context.getBean(Job.class), plan.fresh());
            return context.getBean(RunResult.class).of(execution);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job could not be started", e);
        }
    }

    private ConfigurableApplicationContext context(LedgerSettings ledgers, RunIdentity identity) {
        return new SpringApplicationBuilder(AuditJob.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties("spring.main.banner-mode=off", "logging.config=classpath:logback-run.xml")
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(RunPlan.class, () -> plan);
                    context.registerBean(LedgerSettings.class, () -> ledgers);
                    context.registerBean(RelationSettings.class, () -> relations);
                    context.registerBean(RunIdentity.class, () -> identity);
                    context.registerBean(RunSurroundings.class, () -> surroundings);
                    context.registerBean(DataSource.class, database::dataSource);
                })
                .run();
    }
}
