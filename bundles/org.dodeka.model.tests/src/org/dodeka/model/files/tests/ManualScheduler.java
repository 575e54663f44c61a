package org.dodeka.model.files.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs tasks in the thread of the test, when the test lets time pass. */
final class ManualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private record Task(long due, Runnable command) {
    }

    private final List<Task> tasks = new ArrayList<>();
    private long now;

    /** Lets time pass, and runs what is due in the order of its time. */
    void pass(Duration time) {
        long end = now + time.toNanos();
        while (true) {
            Task next = tasks.stream().filter(task -> task.due() <= end).min(Comparator.comparingLong(Task::due)).orElse(null);
            if (next == null) {
                now = end;
                return;
            }
            tasks.remove(next);
            now = next.due();
            next.command().run();
        }
    }

    int waiting() {
        return tasks.size();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        tasks.add(new Task(now + unit.toNanos(delay), command));
        return null;
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {
        throw new UnsupportedOperationException("it belongs to the caller");
    }

    @Override
    public List<Runnable> shutdownNow() {
        throw new UnsupportedOperationException("it belongs to the caller");
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
    }
}
