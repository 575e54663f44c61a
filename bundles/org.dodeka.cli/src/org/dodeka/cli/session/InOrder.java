package org.dodeka.cli.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands on the results in the order of the things; only a few results wait at a time. */
public final class InOrder {

    private InOrder() {
    }

    /**
     * Does the work.
     *
     * @param things what to work on
     * @param threads how many at once, at least 1
     * @param work called in any thread; what it throws is thrown here
     * @param then called in this thread with each result, in order
     */
    public static <T, R> void forEach(List<T> things, int threads, Function<T, R> work, Consumer<R> then) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())), task -> {
            Thread thread = new Thread(task, "dodeka-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            Iterator<T> rest = things.iterator();
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() < 2 * threads) {
                    T thing = rest.next();
                    waiting.add(pool.submit(() -> work.apply(thing)));
                }
                then.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
