package org.dodeka.model.files;

import java.time.Duration;
import java.util.Objects;

/** How a file is to be written. Immutable: each method gives changed options. */
public final class WriteOptions {

    /** Backups are kept, nothing is expected of the former file, and another writer is waited for {@link #PATIENCE}. */
    public static final WriteOptions USUAL = new WriteOptions(null, Backups.KEPT, Backup.KEPT, null, Duration.ofSeconds(3), true, Disk.REAL);

    /** So long another writer of the same file is waited for unless something else is wanted: writing a large design takes less. */
    public static final Duration PATIENCE = USUAL.patience;

    private final String name;
    private final Backups backups;
    private final int kept;
    private final FileStamp expected;
    private final Duration patience;
    private final boolean locking;
    private final Disk disk;

    private WriteOptions(String name, Backups backups, int kept, FileStamp expected, Duration patience, boolean locking, Disk disk) {
        this.name = name;
        this.backups = backups;
        this.kept = kept;
        this.expected = expected;
        this.patience = patience;
        this.locking = locking;
        this.disk = disk;
    }

    /** Messages call the file by this name; otherwise by its path. */
    public WriteOptions named(String newName) {
        return new WriteOptions(Objects.requireNonNull(newName), backups, kept, expected, patience, locking, disk);
    }

    /** Whether the former content is kept. */
    public WriteOptions with(Backups newBackups) {
        return new WriteOptions(name, Objects.requireNonNull(newBackups), kept, expected, patience, locking, disk);
    }

    /**
     * How many former contents are kept. Where more are there already, from a time when more were wanted, they stay.
     *
     * @param number from 1 to {@link Backup#MOST}
     * @throws IllegalArgumentException if the number is not among those
     */
    public WriteOptions keeping(int number) {
        if (number < 1 || number > Backup.MOST) {
            throw new IllegalArgumentException("Cannot keep " + number + " backups");
        }
        return new WriteOptions(name, backups, number, expected, patience, locking, disk);
    }

    /** The file must still be like this when it is replaced, or else {@link ChangedMeanwhileException} is thrown. */
    public WriteOptions expecting(FileStamp stamp) {
        return new WriteOptions(name, backups, kept, Objects.requireNonNull(stamp), patience, locking, disk);
    }

    /** How long another writer is waited for; zero or more. */
    public WriteOptions waiting(Duration newPatience) {
        return new WriteOptions(name, backups, kept, expected, Objects.requireNonNull(newPatience), locking, disk);
    }

    /** The disk, for tests. */
    public WriteOptions on(Disk newDisk) {
        return new WriteOptions(name, backups, kept, expected, patience, locking, Objects.requireNonNull(newDisk));
    }

    /** Without a lock file, for a file that nobody else can mean because its name holds an id; only its owner may read it. */
    WriteOptions inPrivate() {
        return new WriteOptions(name, backups, kept, expected, patience, false, disk);
    }

    String name() {
        return name;
    }

    Backups backups() {
        return backups;
    }

    int kept() {
        return kept;
    }

    FileStamp expected() {
        return expected;
    }

    Duration patience() {
        return patience;
    }

    boolean isPrivate() {
        return !locking;
    }

    Disk disk() {
        return disk;
    }
}
