package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;

/**
 * Keeps a copy of unsaved changes on the disk, so that they survive a crash. After one, {@link RecoveryCopy#of} finds the copy.
 *
 * <p>The session calls {@link #changed()} after each change, which costs next to nothing. The first change sets a timer; when it goes off, the
 * {@link SnapshotSource} is asked for the content, which is then written, on the thread of the journal. Changes meanwhile are in the next copy, a
 * timer later. On {@link #saved} and {@link #close()} the copy is removed: what is found after a crash was not saved.</p>
 *
 * <p>Copies lie in {@code .dodeka/recovery} beside the file. For a design that was never saved, any file in a folder of the caller's choice will do;
 * it need not exist, and never comes into being. Nothing is written as long as nothing changes. All methods may be called by any thread.</p>
 */
public final class RecoveryJournal implements AutoCloseable {

    private final Layout layout;
    private final SnapshotSource source;
    private final RecoveryOptions options;
    private final ScheduledExecutorService scheduler;
    private final RecoveryWriter writer;

    private FileStamp base;
    private boolean timerIsSet;
    private boolean changed;
    private boolean failing;
    private boolean closed;
    private long lastRequest;
    private long lastDone;

    /**
     * Opens a journal.
     *
     * @param file    the file to which the changes will be saved; its folder must exist
     * @param base    what the file was like when it was read; {@link FileStamp#ABSENT} if there is none yet
     * @param source  gives the unsaved content
     * @param options how the journal is to work
     * @throws NotWrittenException if the folder does not exist
     */
    public RecoveryJournal(Path file, FileStamp base, SnapshotSource source, RecoveryOptions options) throws NotWrittenException {
        this.layout = new Layout(Target.of(file, file.toString()).file());
        this.base = Objects.requireNonNull(base);
        this.source = Objects.requireNonNull(source);
        this.options = options;
        writer = new RecoveryWriter(layout, options.disk());
        scheduler = options.scheduler() != null ? options.scheduler()
                : Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread thread = new Thread(task, "recovery copy of " + layout.stem());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** There is something unsaved that was not there before. */
    public synchronized void changed() {
        if (!closed) {
            changed = true;
            if (!timerIsSet) {
                timerIsSet = true;
                scheduler.schedule(this::request, options.interval().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void request() {
        long number;
        synchronized (this) {
            timerIsSet = false;
            if (closed || !changed) {
                return;
            }
            changed = false;
            number = ++lastRequest;
        }
        try {
            source.request(content -> handOver(number, content));
        } catch (RuntimeException failed) {
            failed(failed);
        }
    }

    private synchronized void handOver(long number, Content content) {
        if (!closed) {
            scheduler.execute(() -> write(number, content));
        }
    }

    /** What was requested before the last save or an earlier copy is out of date, however late it comes. */
    private void write(long number, Content content) {
        synchronized (writer) {
            FileStamp stamp;
            synchronized (this) {
                if (closed || number <= lastDone) {
                    return;
                }
                stamp = base;
            }
            try {
                writer.write(content, stamp);
                succeeded(number);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failed) {
                failed(failed);
            }
        }
    }

    private synchronized void succeeded(long number) {
        lastDone = number;
        failing = false;
    }

    private void failed(Throwable failure) {
        boolean first;
        synchronized (this) {
            first = !failing;
            failing = true;
            changed(); // tried again when the timer goes off
        }
        if (first) {
            String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            options.listener().accept(new NotWrittenException(NLS.bind(Messages.noRecoveryCopy, layout.file(), reason), failure));
        }
    }

    /**
     * Everything is saved. To be called before the next change, or {@link #changed()} again after it.
     *
     * @param now what the file is like now, as {@link DurableFile#commit()} says
     */
    public void saved(FileStamp now) {
        synchronized (writer) {
            synchronized (this) {
                base = Objects.requireNonNull(now);
                changed = false;
                lastDone = lastRequest;
            }
            writer.remove();
        }
    }

    /** The changes were saved, or given up by the person: the copy is removed, and no other one is written. */
    @Override
    public void close() {
        synchronized (writer) {
            synchronized (this) {
                closed = true;
            }
            writer.remove();
        }
        if (options.scheduler() == null) {
            scheduler.shutdownNow();
        }
    }
}
