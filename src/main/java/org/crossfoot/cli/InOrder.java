package org.crossfoot.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on inputs on all processors and hands over what comes of each in their order, holding no more than a few at once. */
final class InOrder<A, B> {
    private static final int AHEAD = 4;

    /** Sentences and brackets nest; the stack that Java gives is soon used up by patterns that look for them. */
    private static final long STACK = 64L << 20;

    private final ExecutorService pool;
    private final Function<A, B> work;
    private final Consumer<B> take;
    private final Deque<Future<B>> underWay = new ArrayDeque<>();

    private InOrder(ExecutorService pool, Function<A, B> work, Consumer<B> take) {
        this.pool = pool;
        this.work = work;
        this.take = take;
    }

    static <A, B> void each(List<A> inputs, Function<A, B> work, Consumer<B> take) throws InterruptedException {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), inputs.size());
        ExecutorService pool =
                Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "crossfoot-reader", STACK));
        try {
            new InOrder<>(pool, work, take).run(inputs, threads * AHEAD);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(List<A> inputs, int atOnce) throws InterruptedException {
        for (A input : inputs) {
            if (underWay.size() == atOnce) {
                takeNext();
            }
            underWay.add(pool.submit(() -> work.apply(input)));
        }
        while (!underWay.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() throws InterruptedException {
        try {
            take.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
