package org.crossfoot.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.crossfoot.batch.Progress;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;

/** Shows how a run gets on: one line that is written over on a terminal, a line now and then elsewhere. */
final class ConsoleProgress implements Progress {
    private static final Duration LIVE = Duration.ofMillis(200);
    private static final Duration PLAIN = Duration.ofSeconds(15);
    private static final String CLEARED = "\r\u001b[K";

    private final PrintWriter err;
    private final Words words;
    private final boolean live;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ConsoleProgress::daemon);
    private final LongAdder rows = new LongAdder();
    private final AtomicInteger done = new AtomicInteger();
    private Message part = Message.of("cli.progress-starting");
    private int units;

    private final ScheduledFuture<?> refreshing;

    private ConsoleProgress(PrintWriter err, Words words, boolean live) {
        this.err = err;
        this.words = words;
        this.live = live;
        long period = (live ? LIVE : PLAIN).toMillis();
        this.refreshing = clock.scheduleAtFixedRate(this::refresh, period, period, TimeUnit.MILLISECONDS);
    }

    static ConsoleProgress on(PrintWriter err, Words words) {
        return new ConsoleProgress(err, words, Terminal.isError());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void begins(Message next, int count) {
        part = next;
        units = count;
        done.set(0);
        rows.reset();
        show();
    }

    @Override
    public void unitDone() {
        done.incrementAndGet();
    }

    @Override
    public void rowRead() {
        rows.increment();
    }

    @Override
    public synchronized void notice(Message message) {
        err.println((live ? CLEARED : "") + words.say(message));
        err.flush();
    }

    /** Leaves nothing of the live line behind. */
    synchronized void end() {
        if (refreshing.cancel(false)) {
            clock.shutdown();
            err.print(live ? CLEARED : "");
            err.flush();
        }
    }

    /** A line that would only be said again is not worth a line. */
    private synchronized void refresh() {
        if (live || units > 0) {
            show();
        }
    }

    private void show() {
        if (refreshing.isCancelled()) {
            return;
        }
        err.print((live ? CLEARED : "") + line() + (live ? "" : System.lineSeparator()));
        err.flush();
    }

    private String line() {
        String title = words.say(part);
        if (units == 0) {
            return title;
        }
        long read = rows.sum();
        return read == 0
                ? words.say("cli.progress-units", title, done.get(), units)
                : words.say("cli.progress-rows", title, done.get(), units, read);
    }
}
