package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Path;

/** Writes and removes the recovery copy of a session. As long as there is one, the lock of its owner is held. For use by one thread at a time. */
final class RecoveryWriter {

    private final Layout layout;
    private final Disk disk;
    private RecoveryFiles files;
    private LockFile owner;

    RecoveryWriter(Layout layout, Disk disk) {
        this.layout = layout;
        this.disk = disk;
    }

    /** Replaces the copy. The name of its file is taken anew after each save, so that nobody else can have got hold of it. */
    void write(Content content, FileStamp base) throws IOException {
        if (owner == null) {
            files = RecoveryFiles.newFor(layout);
            Path name = layout.file().getFileName();
            owner = LockFile.attempt(disk, files.owner(), new RecoveryOrigin(name.toString(), base).words()).lock();
        }
        if (owner == null) {
            throw new NotWrittenException(Messages.noOwner);
        }
        DurableFile.write(files.copy(), WriteOptions.USUAL.inPrivate().with(Backups.NONE).on(disk), content);
    }

    /** Removes the copy, if there is one. If that fails, a copy is found later that holds nothing new; a person can see that, and discard it. */
    void remove() {
        if (owner == null) {
            return;
        }
        try {
            files.removeCopy(disk);
        } catch (IOException stays) {
            return; // see above
        } finally {
            owner.close();
            owner = null;
        }
    }
}
