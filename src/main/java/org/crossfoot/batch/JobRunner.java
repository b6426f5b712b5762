package org.crossfoot.batch;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.io.IOException;
import javax.sql.DataSource;
import org.crossfoot.store.Database;
import org.slf4j.LoggerFactory;
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
        ConfigurableApplicationContext context = new SpringApplicationBuilder(AuditJob.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties("spring.main.banner-mode=off", "logging.config=classpath:logback-run.xml")
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean(RunPlan.class, () -> plan);
                    beans.registerBean(LedgerSettings.class, () -> ledgers);
                    beans.registerBean(RelationSettings.class, () -> relations);
                    beans.registerBean(RunIdentity.class, () -> identity);
                    beans.registerBean(RunSurroundings.class, () -> surroundings);
                    beans.registerBean(DataSource.class, database::dataSource);
                })
                .run();
        keepLogOffTerminal();
        return context;
    }

    /** A log that cannot be written, on a full disk for one, would be told on the terminal with a stack trace. */
    private static void keepLogOffTerminal() {
        StatusManager statuses = ((LoggerContext) LoggerFactory.getILoggerFactory()).getStatusManager();
        statuses.getCopyOfStatusListenerList().forEach(statuses::remove);
    }
}
