package org.crossfoot.batch;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossfoot.message.Message;
import org.crossfoot.store.DiskFull;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;

/**
 * Makes steps that treat each unit by itself, as many side by side as there are threads. A unit that was done is not done
 * again when the run is restarted; one that fails does not hold up the others.
 */
final class UnitSteps {
    private final JobRepository repository;
    private final TaskExecutor threads;
    private final RunSurroundings surroundings;
    private final Map<String, UnitInputs> units;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    UnitSteps(JobRepository repository, TaskExecutor threads, RunPlan plan, RunSurroundings surroundings) {
        this.repository = repository;
        this.threads = threads;
        this.surroundings = surroundings;
        this.units = plan.inventory().units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().code(), Function.identity()));
    }

    /** What a step does for one unit. */
    @FunctionalInterface
    interface UnitWork {

        /** Treats a unit within its part of the step; what is put into the part's context outlives the run. */
        void treat(UnitInputs unit, StepExecution part) throws Exception;
    }

    Step of(String name, Message title, UnitWork work) {
        Step single = new StepBuilder(name, repository)
                .tasklet((contribution, chunk) -> treat(work, contribution))
                .build();
        return new StepBuilder(name, repository)
                .partitioner(name, grid -> parts())
                .step(single)
                .taskExecutor(threads)
                .aggregator((step, parts) -> goOnWithTheOthers())
                // Looks again at its parts when the run is gone on with; those that are complete stay so.
                .allowStartIfComplete(true)
                .listener(new StepWatch(title, units.size(), surroundings))
                .build();
    }

    /** Spring Batch would fail the whole step, and with it the job, for one part that failed. */
    private static void goOnWithTheOthers() {}

    private Map<String, ExecutionContext> parts() {
        Map<String, ExecutionContext> parts = new TreeMap<>();
        for (String code : units.keySet()) {
            parts.put(code, new ExecutionContext());
        }
        return parts;
    }

    private RepeatStatus treat(UnitWork work, StepContribution contribution) throws Exception {
        if (surroundings.isStopping()) {
            throw new JobInterruptedException("stopped before this unit");
        }
        StepExecution part = contribution.getStepExecution();
        UnitInputs unit = unit(part);
        try {
            work.treat(unit, part);
        } catch (Exception e) {
            tell(unit, e);
            throw e;
        }
        surroundings.progress().unitDone();
        return RepeatStatus.FINISHED;
    }

    /** By the part's name: what is in its context may not have been stored yet when a run is cut off. */
    private UnitInputs unit(StepExecution part) {
        String name = part.getStepName();
        return Objects.requireNonNull(units.get(name.substring(name.indexOf(':') + 1)), name);
    }

    private void tell(UnitInputs unit, Exception failure) {
        if (DiskFull.isCauseOf(failure)) {
            // Every other unit would fail alike; what is done is kept, and goes on from there.
            surroundings.stopFor(Message.of("batch.disk-full"));
        }
        if (!surroundings.isStopping() && told.add(unit.unit().code())) {
            surroundings
                    .progress()
                    .notice(Message.of(
                            "batch.unit-failed-now",
                            unit.unit().code(),
                            unit.unit().name()));
        }
    }
}
