package org.crossfoot.batch;

import javax.sql.DataSource;
import org.crossfoot.store.LedgerStore;
import org.crossfoot.store.RunStore;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What Spring Batch runs on: its repository in our database, and a thread for every core. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class BatchInfrastructure {

    @Bean
    ThreadPoolTaskExecutor unitThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(cores());
        threads.setThreadNamePrefix("unit-");
        threads.setDaemon(true);
        return threads;
    }

    @Bean
    UnitSteps unitSteps(
            JobRepository repository, TaskExecutor unitThreads, RunPlan plan, RunSurroundings surroundings) {
        return new UnitSteps(repository, unitThreads, plan, surroundings);
    }

    @Bean
    LedgerStore ledgerStore(DataSource dataSource) {
        return new LedgerStore(dataSource);
    }

    @Bean
    RunStore runStore(DataSource dataSource) {
        return new RunStore(dataSource);
    }

    /** How many units are treated side by side. */
    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
