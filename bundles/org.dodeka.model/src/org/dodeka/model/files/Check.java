package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at a complete new file before it takes the place of the former one, for instance whether it is valid against a schema. */
@FunctionalInterface
public interface Check {

    /** Lets every file pass. */
    Check NONE = complete -> { };

    /**
     * Checks the file.
     *
     * @param complete the new file, whole and on the disk, under a temporary name; must not be changed, moved or left open
     * @throws IOException if it must not take the place of the former file, which stays untouched then; reaches the caller as it is
     */
    void check(Path complete) throws IOException;
}
