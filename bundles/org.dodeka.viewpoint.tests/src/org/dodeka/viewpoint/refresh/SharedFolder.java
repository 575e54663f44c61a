package org.dodeka.viewpoint.refresh;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The data of Sirius, which lie beside the project and are never part of it. */
final class SharedFolder {

    private SharedFolder() {
    }

    /** The folder, if it lies beside the project or where the property {@code dodeka.shared} says. */
    static Optional<Path> find() {
        String told = System.getProperty("dodeka.shared");
        if (told != null) {
            return Optional.of(Path.of(told).resolve("sirius-metamodels"));
        }
        for (Path one = Path.of("").toAbsolutePath(); one != null; one = one.getParent()) {
            if (Files.isDirectory(one.resolve("shared/sirius-metamodels"))) {
                return Optional.of(one.resolve("shared/sirius-metamodels"));
            }
        }
        return Optional.empty();
    }
}
