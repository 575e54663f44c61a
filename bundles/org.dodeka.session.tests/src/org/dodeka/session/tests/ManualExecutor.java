package org.dodeka.session.tests;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.dodeka.session.SessionExecutor;

/** An editing thread and the thread of a recovery journal, both run by the test, with a clock that stands still unless the test lets time pass. */
final class ManualExecutor implements SessionExecutor {

    private final Thread editing = Thread.currentThread();
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<Timer> timers = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Timer(Duration due, Runnable task) {
    }

    @Override
    public boolean isEditingThread() {
        return Thread.currentThread() == editing;
    }

    @Override
    public synchronized void later(Runnable task) {
        queue.add(task);
    }

    @Override
    public synchronized Runnable after(Duration pause, Runnable task) {
        Timer timer = new Timer(now.plus(pause), task);
        timers.add(timer);
        return () -> timers.removeIf(other -> other == timer);
    }

    /** Runs what waits for the editing thread. */
    void run() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private synchronized Runnable next() {
        return queue.poll();
    }

    /** Lets time pass, and runs what is due then. */
    void pass(Duration time) {
        now = now.plus(time);
        run();
        List<Timer> due = timers.stream().filter(timer -> timer.due().compareTo(now) <= 0).sorted(Comparator.comparing(Timer::due)).toList();
        timers.removeAll(due);
        due.forEach(timer -> timer.task().run());
        run();
    }

    boolean isIdle() {
        return queue.isEmpty() && timers.isEmpty();
    }

    /** The thread of the journal, which runs when time passes. */
    ScheduledExecutorService journal() {
        return new Journal();
    }

    private final class Journal extends AbstractExecutorService implements ScheduledExecutorService {

        @Override
        public void execute(Runnable task) {
            later(task);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            after(Duration.of(delay, unit.toChronoUnit()), task);
            return new Scheduled(task);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void shutdown() {
            throw new UnsupportedOperationException("It belongs to the test");
        }

        @Override
        public List<Runnable> shutdownNow() {
            throw new UnsupportedOperationException("It belongs to the test");
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

    private static final class Scheduled extends FutureTask<Void> implements ScheduledFuture<Void> {

        Scheduled(Runnable task) {
            super(task, null);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
