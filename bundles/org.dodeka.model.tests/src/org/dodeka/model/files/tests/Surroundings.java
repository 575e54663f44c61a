package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.files.Backup;

/** What lies around a file. */
final class Surroundings {

    private Surroundings() {
    }

    /** Everything below a folder, folders left out, as names with '/'. */
    static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path)).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the contents of the backups, newest first. */
    static List<Integer> backups(Path file) {
        return Backup.of(file).stream().map(backup -> Numbered.in(backup.path())).toList();
    }

    /** That nothing temporary and no lock is left. */
    static void assertTidy(Path folder) {
        assertThat(files(folder)).noneMatch(name -> name.endsWith(".saving") || name.endsWith(".lock") || name.endsWith(".new"));
    }
}
