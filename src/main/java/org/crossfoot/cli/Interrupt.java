package org.crossfoot.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crossfoot.batch.AuditRun;
import org.crossfoot.message.Message;

/** What Ctrl-C (SIGINT) and SIGTERM do to a run: it is asked to stop and given the time to put its things in order. */
final class Interrupt {
    /** How long a run may take to come to a clean end; one that takes longer is put in order by the next. */
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private volatile boolean underWay;

    private Interrupt(Runnable stop) {
        this.hook = new Thread(() -> {
            underWay = true;
            stop.run();
            waitForTheEnd();
        });
    }

    static Interrupt stopping(AuditRun run, ConsoleProgress progress) {
        Interrupt interrupt = new Interrupt(() -> {
            progress.notice(Message.of("cli.interrupted"));
            progress.end();
            run.stop();
        });
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** True once the program has been asked to end. */
    boolean isUnderWay() {
        return underWay;
    }

    /** From here on an interrupt ends the program at once. */
    void over() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            // The hook is at work already and ends by itself.
        }
    }

    private void waitForTheEnd() {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
