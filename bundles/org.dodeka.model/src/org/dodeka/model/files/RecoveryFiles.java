package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The two files that belong to a recovery copy: the copy, and the file that its owner has locked as long as it lives.
 *
 * @param copy the content
 */
record RecoveryFiles(Path copy) {

    static final String COPY = ".copy";
    static final String OWNER = ".owner";

    /** New ones for a file. */
    static RecoveryFiles newFor(Layout layout) {
        return new RecoveryFiles(layout.recovery().resolve(layout.stem() + "." + UUID.randomUUID() + COPY));
    }

    /** Those to which the file of an owner belongs. */
    static RecoveryFiles ofOwner(Path owner) {
        String name = owner.getFileName().toString();
        return new RecoveryFiles(owner.resolveSibling(name.substring(0, name.length() - OWNER.length()) + COPY));
    }

    Path owner() {
        String name = copy.getFileName().toString();
        return copy.resolveSibling(name.substring(0, name.length() - COPY.length()) + OWNER);
    }

    boolean hasCopy() {
        return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes the copy and what is left of an unfinished one. To be called by who holds the lock of the owner, and removes that at last. */
    void removeCopy(Disk disk) throws IOException {
        disk.delete(copy);
        for (Path leftover : Leftovers.in(copy.getParent(), new Layout(copy).temporaryNames())) {
            disk.delete(leftover);
        }
    }
}
