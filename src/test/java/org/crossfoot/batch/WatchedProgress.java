package org.crossfoot.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.message.Words;

/** Notes what it is told, and may break off reading as a broken disk would. */
final class WatchedProgress implements Progress {
    private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger units = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();
    private volatile IntConsumer atRow = row -> {};

    /** Does something at the row of that number from now on. */
    WatchedProgress atRow(int number, Runnable action) {
        rows.set(0);
        atRow = row -> {
            if (row == number) {
                action.run();
            }
        };
        return this;
    }

    List<String> notices() {
        return notices;
    }

    /** Parts of steps that were done. */
    int units() {
        return units.get();
    }

    @Override
    public void begins(Message part, int count) {}

    @Override
    public void unitDone() {
        units.incrementAndGet();
    }

    @Override
    public void rowRead() {
        atRow.accept(rows.incrementAndGet());
    }

    @Override
    public void notice(Message words) {
        notices.add(new Words(Language.EN).say(words));
    }
}
