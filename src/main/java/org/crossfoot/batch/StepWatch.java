package org.crossfoot.batch;

import io.micrometer.core.instrument.Timer;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Announces a step and takes its time. */
final class StepWatch implements StepExecutionListener {
    private final Message title;
    private final int units;
    private final RunSurroundings surroundings;
    private Timer.@Nullable Sample running;

    StepWatch(Message title, int units, RunSurroundings surroundings) {
        this.title = title;
        this.units = units;
        this.surroundings = surroundings;
    }

    @Override
    public void beforeStep(StepExecution step) {
        surroundings.progress().begins(title, units);
        running = surroundings.metrics().begin();
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (running != null) {
            surroundings.metrics().end(running, step.getStepName());
        }
        return step.getExitStatus();
    }
}
