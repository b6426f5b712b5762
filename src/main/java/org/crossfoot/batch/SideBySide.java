package org.crossfoot.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does the like for many things, as many at a time as there are processors. */
final class SideBySide {
    private SideBySide() {}

    /**
     * What every task came to, in their order.
     *
     * @throws ConfigurationRefused as the first task in order that failed so
     * @throws IOException as the first task in order that failed so, or if the thread is interrupted
     */
    static <T> List<T> results(List<Callable<T>> tasks) throws ConfigurationRefused, IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) throws ConfigurationRefused {
        if (cause instanceof ConfigurationRefused refused) {
            throw refused;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException failed ? failed : new IOException(cause);
    }
}
