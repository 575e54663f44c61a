package org.dodeka.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/**
 * Notices how long the thread of the display does not answer: asks it again and again from a thread of its own, and keeps the longest freeze. To be
 * closed.
 *
 * <p>A freeze is the time until the answer, as far as the thread of the display itself worked (its processor time) or waited for a lock. On an idle
 * machine that is what a person would measure with a watch. On one with other work to do, such as a server that builds several things at once, any
 * thread may be kept from its processor for any time, which says nothing about this program.</p>
 */
final class Watchdog implements AutoCloseable {

    private static final long PAUSE = Duration.ofMillis(2).toNanos();
    private static final long WORTH_A_LOOK = Duration.ofMillis(10).toNanos();
    private static final int DEEP = 14;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Freeze(long own, long wall, List<StackTraceElement[]> seen) {
    }

    private static final Freeze NONE = new Freeze(0, 0, List.of());

    private final Display display;
    private final Thread watched;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Thread thread = Thread.ofPlatform().daemon().name("Watchdog of the display").unstarted(this::watch);

    private volatile Freeze longest = NONE;
    private volatile int round;

    Watchdog(Display display) {
        this.display = display;
        watched = display.getThread();
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void watch() {
        while (running.get() && !display.isDisposed()) {
            ask();
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void ask() {
        int asked = round;
        long[] answer = new long[2];
        AtomicBoolean answered = new AtomicBoolean();
        long start = System.nanoTime();
        long spent = THREADS.getThreadCpuTime(watched.threadId());
        display.asyncExec(() -> {
            answer[0] = System.nanoTime() - start;
            answer[1] = THREADS.getThreadCpuTime(watched.threadId()) - spent;
            answered.set(true);
        });
        long waited = 0;
        long looked = start;
        List<StackTraceElement[]> seen = new ArrayList<>();
        while (running.get() && !answered.get()) {
            LockSupport.parkNanos(PAUSE);
            long now = System.nanoTime();
            waited += watched.getState() == Thread.State.RUNNABLE ? 0 : now - looked;
            looked = now;
            if (now - start > WORTH_A_LOOK) {
                seen.add(watched.getStackTrace());
            }
        }
        long own = Math.min(answer[0], answer[1] + waited);
        if (answered.get() && asked == round && own > longest.own()) {
            longest = new Freeze(own, answer[0], seen);
        }
    }

    /** Forgets what was, and measures anew from now on. To be called on the thread of the display. */
    void restart() {
        while (display.readAndDispatch()) {
            continue; // what waits is not what is measured
        }
        round++;
        longest = NONE;
    }

    /** The longest freeze since the last restart. To be called on the thread of the display, which has to be at rest. */
    Duration longest() {
        return Duration.ofNanos(longest.own());
    }

    /** What the thread of the display did in the longest freeze: how often it was seen where. */
    String doing() {
        Map<String, Long> places = longest.seen().stream().map(Watchdog::place).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return "\n  " + longest.own() / 1_000_000 + " of " + longest.wall() / 1_000_000 + " ms, seen" + places.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(8)
                .map(entry -> "\n  " + entry.getValue() + " \u00d7 " + entry.getKey()).collect(Collectors.joining());
    }

    /** Where a thread is, without the many steps of the window system. */
    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack).takeWhile(frame -> !frame.getClassName().startsWith("org.junit.")).map(frame -> frame.getClassName()
                .replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber()).limit(DEEP).collect(Collectors.joining(" < "));
    }

    @Override
    public void close() throws InterruptedException {
        running.set(false);
        thread.join();
    }
}
