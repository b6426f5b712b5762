package org.crossfoot.batch;

import org.crossfoot.message.Message;
import org.crossfoot.store.RunStore;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Puts on record what is audited: the run, its files by their hashes, and what belongs to no unit. */
final class InventoryStep {
    static final String NAME = "inventory";

    private final JobRepository repository;
    private final RunStore store;
    private final RunIdentity identity;
    private final RunSurroundings surroundings;

    InventoryStep(JobRepository repository, RunStore store, RunIdentity identity, RunSurroundings surroundings) {
        this.repository = repository;
        this.store = store;
        this.identity = identity;
        this.surroundings = surroundings;
    }

    Step step() {
        return new StepBuilder(NAME, repository)
                .tasklet((contribution, chunk) -> {
                    String run = RunIdentity.run(contribution.getStepExecution().getJobParameters());
                    store.start(identity.facts(run, surroundings.clock()));
                    return RepeatStatus.FINISHED;
                })
                .listener(new StepWatch(Message.of("batch.step-inventory"), 0, surroundings))
                .build();
    }
}
