package org.dodeka.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The former contents of a file, numbered from 1, the newest, to as many as are to be kept.
 *
 * <p>Before the file is replaced, its former content gets a second name, which is <em>pending</em>: without a number. Only after the file was
 * replaced, the others move up and the pending one becomes number 1. So a write that fails changes no backup, and whenever the machine stops, there
 * are as many contents as before: a pending one that is found later is given its number then.</p>
 */
final class BackupShelf {

    private final Disk disk;
    private final Layout layout;
    private final Failures failures;
    private final int kept;
    private boolean keptNow;

    BackupShelf(Disk disk, Layout layout, Failures failures, int kept) {
        this.disk = disk;
        this.layout = layout;
        this.failures = failures;
        this.kept = kept;
    }

    /** Finishes what a writer that came to a sudden end had begun. If it ended before it replaced the file, the pending content is still there. */
    void settle() throws IOException {
        if (exists(layout.pending())) {
            if (same(layout.file(), layout.pending())) {
                disk.delete(layout.pending());
            } else {
                number();
            }
        }
    }

    /**
     * Keeps the content of the file, before it is replaced. Nothing is kept of an empty file, or of one whose content is not lost: because the new
     * content is the same, or the newest backup. Saving twice must not push out what differs.
     *
     * @param fresh the new content
     */
    void keep(Path fresh) throws IOException {
        Path file = layout.file();
        if (keptNow || !exists(file) || Files.size(file) == 0 || same(file, fresh) || same(file, layout.backup(1))) {
            return;
        }
        disk.createFolder(layout.backups().getParent());
        disk.createFolder(layout.backups());
        try {
            disk.link(file, layout.pending());
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            copy(file);
        }
        keptNow = true;
        disk.forceFolder(layout.backups());
        disk.forceFolder(layout.backups().getParent());
    }

    private void copy(Path file) throws IOException {
        Path temporary = layout.temporary(layout.backups());
        try (Sibling copy = new Sibling(disk, temporary, true, failures)) {
            try (InputStream in = disk.read(file)) {
                in.transferTo(copy.stream());
                copy.finish(file);
                disk.copyTime(file, temporary);
                place(temporary, layout.pending());
            } catch (IOException failed) {
                throw failures.of(failed, Messages.noBackup); // before the copy is removed, which makes room
            }
        }
    }

    /** Brings everything back after a replacement that failed. */
    void takeBack() throws IOException {
        if (keptNow && !exists(layout.file())) {
            place(layout.pending(), layout.file()); // it failed between the steps of a move in steps
        } else if (keptNow) {
            disk.delete(layout.pending());
        }
    }

    /** Gives the pending content, if there is one, its number. To be called after the file was replaced. */
    void number() throws IOException {
        if (!exists(layout.pending())) {
            return;
        }
        int free = 1;
        while (free < kept && exists(layout.backup(free))) {
            free++;
        }
        for (int number = free; number > 1; number--) {
            place(layout.backup(number - 1), layout.backup(number));
        }
        place(layout.pending(), layout.backup(1));
    }

    /** Drops what was kept for a moment only. */
    void drop() throws IOException {
        if (keptNow) {
            disk.delete(layout.pending());
        }
    }

    private void place(Path from, Path to) throws IOException {
        try {
            disk.move(from, to);
        } catch (AtomicMoveNotSupportedException notHere) {
            disk.moveInSteps(from, to);
        }
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean same(Path file, Path other) throws IOException {
        return exists(file) && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, other) < 0;
    }
}
