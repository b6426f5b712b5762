package org.crossfoot.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Two lanes of work on things that come one after another. Both lanes of one thing are done side by side, while the next thing is
 * being fetched, and before anything of that is begun: each lane keeps the order, and no more than two things are in memory.
 */
final class Lanes implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private CompletableFuture<Void> current = CompletableFuture.completedFuture(null);

    /** Begins what is to be done with the next thing, once all is done with the one before. */
    void next(Runnable one, Runnable other) {
        await();
        current = CompletableFuture.allOf(
                CompletableFuture.runAsync(one, threads), CompletableFuture.runAsync(other, threads));
    }

    private void await() {
        try {
            current.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    /** Waits for the last thing, and throws what went wrong with it. */
    @Override
    public void close() {
        try {
            await();
        } finally {
            threads.shutdown();
        }
    }
}
