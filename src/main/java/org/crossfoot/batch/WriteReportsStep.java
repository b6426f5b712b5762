package org.crossfoot.batch;

import org.crossfoot.message.Message;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the reports from what was stored, and fails the run if units are missing from it. */
final class WriteReportsStep {
    static final String NAME = "write-reports";

    private final JobRepository repository;
    private final RunResult result;
    private final RunSurroundings surroundings;

    WriteReportsStep(JobRepository repository, RunResult result, RunSurroundings surroundings) {
        this.repository = repository;
        this.result = result;
        this.surroundings = surroundings;
    }

    Step step() {
        return new StepBuilder(NAME, repository)
                .tasklet((contribution, chunk) -> write(contribution))
                .listener(new StepWatch(Message.of("batch.step-write-reports"), 0, surroundings))
                .build();
    }

    private RepeatStatus write(StepContribution contribution) throws Exception {
        if (surroundings.isStopping()) {
            throw new JobInterruptedException("stopped before the reports");
        }
        JobExecution run = contribution.getStepExecution().getJobExecution();
        result.write(run);
        if (!RunRecords.isWhole(run)) {
            throw new JobExecutionException("units failed; the run can be gone on with");
        }
        return RepeatStatus.FINISHED;
    }
}
