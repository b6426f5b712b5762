package org.crossfoot.batch;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crossfoot.message.Message;

/** What a run needs of the world: the time, someone to tell how it gets on, and whether it is asked to stop. */
final class RunSurroundings {
    private final Clock clock;
    private final Progress progress;
    private final boolean colours;
    private final RunMetrics metrics = new RunMetrics();
    private final AtomicBoolean stopping = new AtomicBoolean();

    RunSurroundings(Clock clock, Progress progress, boolean colours) {
        this.clock = clock;
        this.progress = progress;
        this.colours = colours;
    }

    Clock clock() {
        return clock;
    }

    Progress progress() {
        return progress;
    }

    /** True if the result is printed on a terminal. */
    boolean colours() {
        return colours;
    }

    RunMetrics metrics() {
        return metrics;
    }

    /** Asks the run to end as soon as it can; what is done stays done. */
    void stop() {
        stopping.set(true);
    }

    /** Asks the run to end, and says why to the user, once. */
    void stopFor(Message reason) {
        if (!stopping.getAndSet(true)) {
            progress.notice(reason);
        }
    }

    boolean isStopping() {
        return stopping.get();
    }
}
