package org.dodeka.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A lock among processes and among the threads of this one.
 *
 * <p>The operating system holds the lock for a process and drops it when the process ends in whatever way; that the file still exists means nothing.
 * Within a process such locks do not work: closing <em>any</em> channel of a file drops all locks of the process on it (POSIX). So the names of all
 * locks of this process are kept in a set, and only who has got the name there ever opens the file.</p>
 *
 * <p>The file is deleted by who holds the lock, before the lock is given back. Somebody may have opened it meanwhile, and gets a lock on a file that
 * is not there any more. Therefore, who has got a lock writes words of a random length into the file, and looks whether the file of that name has
 * this length; opening it to read the words would drop the lock.</p>
 *
 * <p>Where the file system has no locks, or the lock file belongs to somebody else, the lock holds within this process only: not writing at all
 * would be worse, since each step of writing is safe in itself.</p>
 */
final class LockFile implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int LONGEST_PADDING = 3000;
    private static final int MOST_WORDS = 8192;
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;
    private final boolean certain;

    /** What came of an attempt: a lock, or what its holder says about itself; nothing of the two if this process holds it. */
    record Attempt(LockFile lock, String holder) {

        private static final Attempt HELD_HERE = new Attempt(null, null);
        private static final Attempt VANISHED = new Attempt(null, "");
    }

    private LockFile(Disk disk, Path file, FileChannel channel, boolean certain) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
        this.certain = certain;
    }

    /** Tries again and again to take a lock until the time is over. */
    static Attempt acquire(Disk disk, Path file, String words, Duration patience) throws IOException, InterruptedException {
        long end = disk.nanoTime() + patience.toNanos();
        while (true) {
            Attempt attempt = attempt(disk, file, words);
            if (attempt.lock() != null || disk.nanoTime() - end >= 0) {
                return attempt;
            }
            disk.pause(PAUSE);
        }
    }

    /**
     * Takes a lock if nobody has it.
     *
     * @param words what the file is to say about its holder; null to leave in it what a former holder wrote
     */
    static Attempt attempt(Disk disk, Path file, String words) throws IOException {
        if (!HELD.add(file)) {
            return Attempt.HELD_HERE;
        }
        Attempt attempt = Attempt.VANISHED;
        try {
            attempt = open(disk, file, words);
            return attempt;
        } finally {
            if (attempt.lock() == null) {
                HELD.remove(file);
            }
        }
    }

    private static Attempt open(Disk disk, Path file, String words) throws IOException {
        FileChannel channel;
        try {
            disk.createFolder(file.getParent().getParent());
            disk.createFolder(file.getParent());
            channel = disk.openLock(file);
        } catch (NoSuchFileException folderRemovedMeanwhile) {
            return Attempt.VANISHED;
        } catch (AccessDeniedException ofSomebodyElse) {
            return new Attempt(new LockFile(disk, file, null, false), null);
        }
        Attempt attempt = Attempt.VANISHED;
        try {
            attempt = lock(disk, file, channel, words);
            return attempt;
        } finally {
            if (attempt.lock() == null) {
                channel.close();
            }
        }
    }

    private static Attempt lock(Disk disk, Path file, FileChannel channel, String words) throws IOException {
        try {
            if (disk.tryLock(channel) == null) {
                return new Attempt(null, read(channel));
            }
        } catch (OverlappingFileLockException sameFileUnderAnotherName) {
            return Attempt.HELD_HERE;
        } catch (IOException noLocksHere) {
            return new Attempt(new LockFile(disk, file, channel, false), null);
        }
        LockFile taken = new LockFile(disk, file, channel, true);
        try {
            return taken.isStillThere(words) ? new Attempt(taken, null) : Attempt.VANISHED;
        } catch (NoSuchFileException deletedMeanwhile) {
            return Attempt.VANISHED;
        } catch (IOException failed) {
            taken.removeFile(); // the disk may be full: nothing is left on it
            throw failed;
        }
    }

    private boolean isStillThere(String words) throws IOException {
        if (words != null) {
            String padding = " ".repeat(ThreadLocalRandom.current().nextInt(LONGEST_PADDING));
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((words + padding + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        }
        return Files.size(file) == channel.size();
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_WORDS);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    /** What the file says about its holder, or about the former one; may be empty. */
    String words() throws IOException {
        return channel == null ? "" : read(channel);
    }

    /** Whether really nobody else holds the lock, in any process. */
    boolean isCertain() {
        return certain;
    }

    /** Whether the lock file belongs to somebody who lets nobody else open it. */
    boolean isOfSomebodyElse() {
        return channel == null;
    }

    /** Gives the lock back, and removes the file. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                removeFile();
            }
        } finally {
            release();
        }
    }

    /** Gives the lock back, and leaves the file as it is. */
    void release() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException closedNevertheless) {
            return; // the system drops the lock whatever it says
        } finally {
            HELD.remove(file);
        }
    }

    /** The folders are removed when nothing is in them any more. What stays is no harm: a file without a holder locks nobody out. */
    private void removeFile() {
        try {
            disk.delete(file);
            disk.delete(file.getParent());
            disk.delete(file.getParent().getParent());
        } catch (IOException stays) {
            return; // see above
        }
    }
}
