package org.dodeka.session;

import java.io.IOException;
import java.nio.file.Path;

/** One path for one file, whatever links lead to it. */
final class RealPath {

    private RealPath() {
    }

    static Path of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path folder = absolute.getParent();
            try {
                return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
            } catch (IOException noFolder) {
                return absolute;
            }
        }
    }
}
