package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The temporary files of writers of the same file that came to a sudden end. */
final class Leftovers {

    private Leftovers() {
    }

    /** Removes them. To be called under the lock of the file: then no writer of it is alive. */
    static void remove(Disk disk, Layout layout) throws IOException {
        Pattern names = layout.temporaryNames();
        for (Path folder : List.of(layout.folder(), layout.backups())) {
            for (Path leftover : in(folder, names)) {
                disk.delete(leftover);
            }
        }
    }

    /** The files in a folder, which may be missing, whose names match. */
    static List<Path> in(Path folder, Pattern names) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> names.matcher(file.getFileName().toString()).matches())) {
                files.forEach(found::add);
            } catch (DirectoryIteratorException failed) {
                throw failed.getCause();
            }
        }
        return found;
    }
}
