package org.dodeka.model.files.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.RecoveryJournal;
import org.dodeka.model.files.RecoveryOptions;
import org.dodeka.model.files.WriteOptions;

/** A process of its own, which gives signs on its standard output and is made to be killed. */
public final class ChildMain {

    private ChildMain() {
    }

    /** Does what it is told: {@code args[0]} is the file, the rest the order. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        switch (args[1]) {
            case "hold" -> hold(file);
            case "once" -> once(file);
            case "count" -> count(file, Integer.parseInt(args[2]));
            case "save" -> save(file, Integer.parseInt(args[2]));
            case "halt" -> halt(file, Integer.parseInt(args[2]), Integer.parseInt(args[3]), args[4]);
            case "journal" -> journal(file, Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    private static void sign(char sign) {
        System.out.write(sign);
        System.out.flush();
    }

    private static void waitToBeKilled() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(Path file) throws IOException {
        try (DurableFile held = DurableFile.begin(file)) {
            sign('h');
            waitToBeKilled();
            held.commit();
        }
    }

    private static void once(Path file) throws IOException {
        try {
            DurableFile.write(file, WriteOptions.USUAL.waiting(Duration.ZERO), Numbered.content(1));
            sign('w');
        } catch (NotWrittenException refused) {
            sign('x');
        }
    }

    /** Adds 1 to the number in the file, again and again. */
    private static void count(Path file, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (DurableFile durable = DurableFile.begin(file, WriteOptions.USUAL.waiting(Duration.ofMinutes(2)))) {
                Numbered.content(Numbered.in(file) + 1).writeTo(durable.stream());
                durable.commit();
            }
        }
    }

    /** Saves the next numbers without end; a sign says that one is saved. */
    private static void save(Path file, int from) throws IOException {
        sign('s');
        for (int number = from;; number++) {
            DurableFile.write(file, Numbered.content(number));
            sign('.');
        }
    }

    /** Saves a number, and stops before a step. */
    private static void halt(Path file, int number, int stop, String kind) throws IOException {
        WatchedDisk disk = new WatchedDisk() {

            private int steps;

            @Override
            void step(String name, Path path) {
                if (steps++ == stop) {
                    sign('h');
                    waitToBeKilled();
                }
            }
        };
        if (kind.equals("copying")) {
            disk.withoutLinks();
        }
        DurableFile.write(file, WriteOptions.USUAL.on(disk), Numbered.content(number));
        sign('e');
    }

    /** Has unsaved changes. */
    private static void journal(Path file, int number) throws IOException {
        RecoveryJournal journal = new RecoveryJournal(file, FileStamp.of(file), handOver -> handOver.accept(Content.of(Numbered.bytes(number))),
                RecoveryOptions.USUAL.every(Duration.ZERO));
        long former = copies(file);
        journal.changed();
        while (copies(file) == former) {
            Thread.onSpinWait();
        }
        sign('j');
        waitToBeKilled();
    }

    private static long copies(Path file) {
        String[] names = file.resolveSibling(".dodeka/recovery").toFile().list();
        return names == null ? 0 : Stream.of(names).filter(name -> name.endsWith(".copy")).count();
    }
}
