package org.dodeka.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * What a session that came to a sudden end had not saved. It is there to be offered to a person; it never replaces anything by itself.
 *
 * @param file    what it is a copy of; need not exist, because it never did or was deleted
 * @param path    where the copy is
 * @param written when the copy was written
 * @param base    what the file was like when the changes began; empty if that is not known
 */
public record RecoveryCopy(Path file, Path path, Instant written, Optional<FileStamp> base) {

    private static final Pattern ANY = Pattern.compile(".+" + Pattern.quote(RecoveryFiles.COPY));
    private static final Pattern ANY_OWNER = Pattern.compile(".+" + Pattern.quote(RecoveryFiles.OWNER));

    /**
     * The copies of a file, newest first. Copies of sessions that are alive are not among them. Copies that say the same as the file are removed,
     * since there is nothing to recover.
     *
     * @param file the file, which need not exist, or a link to it
     * @throws IOException if the folder cannot be looked into
     */
    public static List<RecoveryCopy> of(Path file) throws IOException {
        Path target = Target.resolve(file);
        return in(target.getParent()).stream().filter(copy -> copy.file().equals(target)).toList();
    }

    /**
     * The copies of all files of a folder, also of those that never were saved, newest first; see {@link #of}.
     *
     * @param folder the folder of the files
     * @throws IOException if the folder cannot be looked into
     */
    public static List<RecoveryCopy> in(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Path recovery = new Layout(real.resolve("any")).recovery();
        for (Path owner : Leftovers.in(recovery, ANY_OWNER)) {
            removeWithoutCopy(RecoveryFiles.ofOwner(owner));
        }
        List<RecoveryCopy> found = new ArrayList<>();
        for (Path copy : Leftovers.in(recovery, ANY)) {
            RecoveryFiles files = new RecoveryFiles(copy);
            if (files.hasCopy()) {
                examine(files, real).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(RecoveryCopy::written).reversed());
        return List.copyOf(found);
    }

    private static void removeWithoutCopy(RecoveryFiles files) throws IOException {
        if (files.hasCopy()) {
            return;
        }
        LockFile lock = LockFile.attempt(Disk.REAL, files.owner(), null).lock();
        if (lock != null) {
            try (lock) {
                files.removeCopy(Disk.REAL); // an unfinished one
            }
        }
    }

    private static Optional<RecoveryCopy> examine(RecoveryFiles files, Path folder) throws IOException {
        LockFile lock = LockFile.attempt(Disk.REAL, files.owner(), null).lock();
        if (lock == null) {
            return Optional.empty(); // its owner is alive
        }
        boolean removed = false;
        try {
            if (lock.isOfSomebodyElse() || !files.hasCopy()) {
                return Optional.empty();
            }
            Optional<RecoveryOrigin> origin = RecoveryOrigin.parse(lock.words());
            Path file = folder.resolve(origin.map(RecoveryOrigin::name).filter(RecoveryCopy::isPlain).orElseGet(() -> nameOf(files.copy())));
            if (Files.isRegularFile(file) && Files.mismatch(file, files.copy()) < 0) {
                files.removeCopy(Disk.REAL);
                removed = true;
                return Optional.empty();
            }
            Instant written = Files.getLastModifiedTime(files.copy()).toInstant();
            return Optional.of(new RecoveryCopy(file, files.copy(), written, origin.map(RecoveryOrigin::base)));
        } finally {
            if (removed) {
                lock.close();
            } else {
                lock.release();
            }
        }
    }

    /** Anybody may have written the name: it must not lead out of the folder. */
    private static boolean isPlain(String name) {
        try {
            Path path = Path.of(name);
            return path.getNameCount() == 1 && path.getRoot() == null && path.equals(path.normalize()) && !name.isEmpty() && !name.equals("..");
        } catch (InvalidPathException damaged) {
            return false;
        }
    }

    /** The name of a copy is that of the file, a dot, an id of 36 characters and an ending. */
    private static String nameOf(Path copy) {
        String name = copy.getFileName().toString();
        int end = name.length() - RecoveryFiles.COPY.length() - 37;
        return end > 0 ? name.substring(0, end) : name;
    }

    /** Opens the content. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /**
     * Whether the file is no longer what it was when the changes began, or whether that is not known: taking the copy over would undo what was
     * done to the file since.
     *
     * @throws IOException if the file cannot be read
     */
    public boolean isFileChangedSince() throws IOException {
        return base.isEmpty() || !base.get().matches(file);
    }

    /**
     * Removes the copy, because it was taken over or is not wanted.
     *
     * @throws IOException if it cannot be removed
     */
    public void discard() throws IOException {
        RecoveryFiles files = new RecoveryFiles(path);
        LockFile lock = LockFile.attempt(Disk.REAL, files.owner(), null).lock();
        if (lock == null) {
            throw new NotWrittenException(NLS.bind(Messages.copyInUse, path));
        }
        try (lock) {
            files.removeCopy(Disk.REAL);
        }
    }
}
