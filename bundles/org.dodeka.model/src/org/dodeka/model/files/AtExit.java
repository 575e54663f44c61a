package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Removes half-written files when a person interrupts the program. After a sudden end, the next writer of the same file removes them. */
final class AtExit {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(AtExit::deleteAll, "half-written files"));
        } catch (IllegalStateException endingAlready) {
            FILES.clear(); // nothing is registered yet, and nothing needs to be
        }
    }

    private AtExit() {
    }

    static void delete(Path file) {
        FILES.add(file);
    }

    static void keep(Path file) {
        FILES.remove(file);
    }

    private static void deleteAll() {
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                continue; // for the next writer
            }
        }
    }
}
