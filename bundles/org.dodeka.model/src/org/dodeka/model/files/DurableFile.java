package org.dodeka.model.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * A file that is being written so that a full disk, a killed process or a power cut at any moment leaves either the former file or the new one,
 * whole. Everything that Dodeka writes for people is written by this class.
 *
 * <pre>{@code
 * try (DurableFile file = DurableFile.begin(path)) {
 *     … file.stream() …
 *     file.commit();
 * }
 * }</pre>
 *
 * <p>The protocol, and why:</p>
 * <ol>
 * <li>links are followed, so that a link stays one; read-only files, folders, devices are refused;</li>
 * <li>the <b>lock</b> of the file is taken, so that two writers cannot mix up their steps;</li>
 * <li>the content goes into a <b>temporary file</b> beside the file, which nobody knows: half a content is never seen under the name of the file;</li>
 * <li>it is <b>forced</b> to the disk: a name must not reach the disk before the content that it stands for;</li>
 * <li>it is <b>read back</b> and compared with what was written, and the caller may {@link Check} it;</li>
 * <li>the former content is kept as a <b>{@link Backup}</b>; if that is impossible, the file is not replaced: what is to be written still exists
 * where it came from, and can be saved elsewhere, but the former content may exist nowhere else;</li>
 * <li>the temporary file is <b>moved</b> over the file in one step, and the folder forced, so that the move lasts;</li>
 * <li>the backups are numbered anew, temporary files of writers that came to a sudden end are removed, and the lock is given back.</li>
 * </ol>
 * <p>Until the move, any failure leaves the former file and its backups untouched; after it, nothing can fail any more.</p>
 *
 * <p>For use by one thread. See docs/durability.md for the limits of file systems.</p>
 */
public final class DurableFile implements AutoCloseable {

    private final Target target;
    private final Layout layout;
    private final WriteOptions how;
    private final Failures failures;
    private final LockFile lock;
    private final Sibling sibling;
    private boolean ended;

    private DurableFile(Target target, Layout layout, WriteOptions how, LockFile lock) throws NotWrittenException {
        this.target = target;
        this.layout = layout;
        this.how = how;
        this.lock = lock;
        failures = new Failures(how.disk(), layout.folder(), target.name());
        try {
            target.check();
            checkExpectation();
            sibling = new Sibling(how.disk(), layout.temporary(layout.folder()), isSecret(), failures);
        } catch (IOException failed) {
            throw failures.of(failed);
        }
    }

    /** Until the new file has the rights of the one that it replaces, it must not be seen by more people. */
    private boolean isSecret() {
        return how.isPrivate() || Files.exists(layout.file());
    }

    /** Begins to write a file in the usual way, see {@link WriteOptions#USUAL}. */
    public static DurableFile begin(Path file) throws NotWrittenException {
        return begin(file, WriteOptions.USUAL);
    }

    /**
     * Begins to write a file. Nobody else can write it until {@link #close()}.
     *
     * @param file the file, or a link to it, which may lead to a file that does not exist yet
     * @param how  what is wanted
     * @throws NotWrittenException if the file cannot be written; {@link ChangedMeanwhileException} if it is not as expected
     */
    public static DurableFile begin(Path file, WriteOptions how) throws NotWrittenException {
        Target target = Target.of(file, how.name() == null ? file.toString() : how.name());
        Layout layout = new Layout(target.file());
        LockFile lock = how.isPrivate() ? null : WriterLock.acquire(target, layout, how);
        DurableFile begun = null;
        try {
            begun = new DurableFile(target, layout, how, lock);
            return begun;
        } finally {
            if (begun == null && lock != null) {
                lock.close();
            }
        }
    }

    /** Writes a file in the usual way, see {@link #write(Path, WriteOptions, Content)}. */
    public static FileStamp write(Path file, Content content) throws IOException {
        return write(file, WriteOptions.USUAL, content);
    }

    /**
     * Writes a file.
     *
     * @param file    the file, or a link to it
     * @param how     what is wanted
     * @param content what to write
     * @return the stamp of the new file
     * @throws NotWrittenException if the file cannot be written; the former one is untouched
     * @throws IOException         if the content throws it; the former file is untouched
     */
    public static FileStamp write(Path file, WriteOptions how, Content content) throws IOException {
        try (DurableFile durable = begin(file, how)) {
            content.writeTo(durable.stream());
            return durable.commit();
        }
    }

    /** Where to write the content. Buffered; closing it does no more than flushing it. Throws {@link NotWrittenException} if the disk fails. */
    public OutputStream stream() {
        return sibling.stream();
    }

    /** Puts the new file in the place of the former one, see {@link #commit(Check)}. */
    public FileStamp commit() throws IOException {
        return commit(Check.NONE);
    }

    /**
     * Puts the new file in the place of the former one, once it is on the disk and a check has passed.
     *
     * @param check looks at the new file before
     * @return the stamp of the new file
     * @throws NotWrittenException   if that fails, or if writing to the stream had failed before; the former file is untouched
     * @throws IOException           if the check throws it; the former file is untouched
     * @throws IllegalStateException if it was tried already, or if this was closed
     */
    public FileStamp commit(Check check) throws IOException {
        if (ended) {
            throw new IllegalStateException("committed or closed already: " + target.file());
        }
        ended = true;
        FileStamp written = sibling.finish(Files.exists(target.file()) ? target.file() : null);
        check.check(sibling.path());
        BackupShelf shelf = new BackupShelf(how.disk(), layout, failures, how.kept());
        replace(shelf);
        tidy(shelf);
        return written;
    }

    private void replace(BackupShelf shelf) throws NotWrittenException {
        try {
            target.check();
            checkExpectation();
            if (how.backups() == Backups.KEPT) {
                keep(shelf);
            }
            move(shelf);
        } catch (IOException failed) {
            NotWrittenException told = failures.of(failed);
            try {
                shelf.takeBack();
            } catch (IOException alsoFailed) {
                told.addSuppressed(alsoFailed);
            }
            throw told;
        }
        how.disk().forceFolder(layout.folder());
    }

    private void keep(BackupShelf shelf) throws NotWrittenException {
        try {
            shelf.settle();
            shelf.keep(sibling.path());
        } catch (IOException failed) {
            throw failures.of(failed, Messages.noBackup);
        }
    }

    /** Where the file system has no move in one step, the former content is kept in any case: for a moment, there is no file of that name. */
    private void move(BackupShelf shelf) throws IOException {
        try {
            how.disk().move(sibling.path(), target.file());
        } catch (AtomicMoveNotSupportedException notHere) {
            shelf.keep(sibling.path());
            how.disk().moveInSteps(sibling.path(), target.file());
        }
    }

    /** The new file is there; what cannot be tidied now is tidied by the next writer. */
    private void tidy(BackupShelf shelf) {
        try {
            if (how.backups() == Backups.NONE) {
                shelf.drop();
            }
            shelf.number();
            if (lock != null && lock.isCertain()) {
                Leftovers.remove(how.disk(), layout);
            }
        } catch (IOException later) {
            return; // see above
        }
    }

    private void checkExpectation() throws IOException {
        if (how.expected() != null && !how.expected().matches(target.file())) {
            throw new ChangedMeanwhileException(NLS.bind(Messages.changedMeanwhile, target.name()));
        }
    }

    /** Gives up what was not committed, and lets others write the file. What cannot be removed now is removed by the next writer. */
    @Override
    public void close() {
        ended = true;
        try {
            sibling.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
