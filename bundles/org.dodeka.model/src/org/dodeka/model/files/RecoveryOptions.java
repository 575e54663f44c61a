package org.dodeka.model.files;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** How a {@link RecoveryJournal} works. Immutable: each method gives changed options. */
public final class RecoveryOptions {

    /** A copy every five seconds at most, on a thread of the journal's own; failures are told to nobody. */
    public static final RecoveryOptions USUAL = new RecoveryOptions(Duration.ofSeconds(5), null, failure -> { }, Disk.REAL);

    private final Duration interval;
    private final ScheduledExecutorService scheduler;
    private final Consumer<NotWrittenException> listener;
    private final Disk disk;

    private RecoveryOptions(Duration interval, ScheduledExecutorService scheduler, Consumer<NotWrittenException> listener, Disk disk) {
        this.interval = interval;
        this.scheduler = scheduler;
        this.listener = listener;
        this.disk = disk;
    }

    /** The least time between two copies, and the most work that can be lost, save the time that writing takes. */
    public RecoveryOptions every(Duration newInterval) {
        return new RecoveryOptions(Objects.requireNonNull(newInterval), scheduler, listener, disk);
    }

    /** The threads on which copies are written; stays open when the journal is closed. */
    public RecoveryOptions on(ScheduledExecutorService newScheduler) {
        return new RecoveryOptions(interval, Objects.requireNonNull(newScheduler), listener, disk);
    }

    /** Is told, on the thread of the journal, that copies cannot be written: once, until one could be written again. */
    public RecoveryOptions telling(Consumer<NotWrittenException> newListener) {
        return new RecoveryOptions(interval, scheduler, Objects.requireNonNull(newListener), disk);
    }

    /** The disk, for tests. */
    public RecoveryOptions on(Disk newDisk) {
        return new RecoveryOptions(interval, scheduler, listener, Objects.requireNonNull(newDisk));
    }

    Duration interval() {
        return interval;
    }

    /** Null if the journal is to have its own. */
    ScheduledExecutorService scheduler() {
        return scheduler;
    }

    Consumer<NotWrittenException> listener() {
        return listener;
    }

    Disk disk() {
        return disk;
    }
}
