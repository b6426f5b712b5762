package org.crossfoot.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.message.Message;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Begins a run, or goes on with the one that the same command began and that did not come to its end. */
final class JobStart {
    /** How many of the last runs are looked at for one to go on with. */
    private static final int LOOKED_AT = 20;

    /** Where Spring Batch notes that an execution was recovered; a note taken over from an earlier one would stop it. */
    private static final String RECOVERED = "batch.recovered";

    private final JobRepository repository;
    private final JobOperator operator;
    private final RunIdentity identity;
    private final RunSurroundings surroundings;

    JobStart(JobRepository repository, JobOperator operator, RunIdentity identity, RunSurroundings surroundings) {
        this.repository = repository;
        this.operator = operator;
        this.identity = identity;
        this.surroundings = surroundings;
    }

    /**
     * Starts the job.
     *
     * @param fresh true to give up a run that was cut off and begin anew
     */
    JobExecution start(Job job, boolean fresh) throws JobExecutionException {
        recoverTheDead();
        List<JobExecution> lastRuns = lastRuns();
        Optional<JobExecution> cutOff =
                lastRuns.stream().filter(this::canBeGoneOnWith).findFirst();
        if (cutOff.isPresent() && !fresh) {
            String run = RunIdentity.run(cutOff.get().getJobParameters());
            surroundings.progress().notice(Message.of("batch.going-on", run));
            return operator.start(job, identity.parameters(run));
        }
        if (cutOff.isPresent()) {
            operator.abandon(cutOff.get());
        }
        return operator.start(job, identity.parameters(unusedName(lastRuns)));
    }

    /** No execution can be running while this one holds the database, whatever was written down before a crash. */
    private void recoverTheDead() {
        for (JobExecution dead : repository.findRunningJobExecutions(AuditJob.NAME)) {
            dead.getExecutionContext().remove(RECOVERED);
            operator.recover(dead);
        }
    }

    private List<JobExecution> lastRuns() {
        List<JobExecution> runs = new ArrayList<>();
        for (JobInstance instance : repository.getJobInstances(AuditJob.NAME, 0, LOOKED_AT)) {
            Optional.ofNullable(repository.getLastJobExecution(instance)).ifPresent(runs::add);
        }
        return runs;
    }

    private boolean canBeGoneOnWith(JobExecution execution) {
        BatchStatus status = execution.getStatus();
        return identity.isOf(execution.getJobParameters())
                && (status == BatchStatus.FAILED || status == BatchStatus.STOPPED);
    }

    /** Two runs may begin within one second. */
    private String unusedName(List<JobExecution> lastRuns) {
        List<String> names = lastRuns.stream()
                .map(run -> RunIdentity.run(run.getJobParameters()))
                .toList();
        String name = RunIdentity.newRun(surroundings.clock());
        String unused = name;
        for (int next = 2; names.contains(unused); next++) {
            unused = name + "-" + next;
        }
        return unused;
    }
}
