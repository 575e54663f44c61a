package org.dodeka.model.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.files.Backup;
import org.dodeka.model.resource.LoadProblem.Severity;
import org.eclipse.osgi.util.NLS;

/** Which backup of a design that cannot be opened can be: found by opening them, since whatever broke the file may have come in earlier. */
public final class DesignBackups {

    /** A file with bad intentions may come with backups of the same kind: together they get this time at most. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private DesignBackups() {
    }

    /**
     * The newest backup of a design that can be opened. Each is opened by itself, with the usual limits, and forgotten again.
     *
     * @param file the file of the design, which need not exist any more
     * @return the backup; empty if there is none, or none that opens within ten seconds
     */
    public static Optional<Backup> newestThatOpens(Path file) {
        long end = System.nanoTime() + LONGEST.toNanos();
        return Backup.of(file).stream().filter(backup -> opens(backup, file.getFileName().toString(), end)).findFirst();
    }

    private static boolean opens(Backup backup, String name, long end) {
        try (InputStream in = new Limited(Files.newInputStream(backup.path()), end)) {
            DesignFiles.load(in, name);
            return true;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError doesNot) {
            return false;
        }
    }

    /** Ends when the time is over. */
    private static final class Limited extends FilterInputStream {

        private final long end;

        Limited(InputStream in, long end) {
            super(in);
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            check();
            return super.read(bytes, from, length);
        }

        private void check() throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new IOException("the time is over");
            }
        }
    }

    /**
     * Adds to the problems of a design that cannot be opened which backup can be, or that none can. Where the file is missing and never had a
     * backup, its name is probably wrong, and nothing is added; nor where the person may not read it.
     *
     * @param failure why the file cannot be opened
     * @param file    the file
     * @param name    how the person calls it
     * @return an exception with one problem more, or the same
     */
    public static DesignLoadException advise(DesignLoadException failure, Path file, String name) {
        List<Backup> backups = Backup.of(file);
        boolean missing = !Files.exists(file);
        if (missing && backups.isEmpty() || !missing && !Files.isReadable(file)) {
            return failure;
        }
        String advice = newestThatOpens(file).map(backup -> advice(backup, file, name))
                .orElseGet(() -> backups.isEmpty() ? Messages.noBackup : NLS.bind(Messages.noBackupOpens, backups.size()));
        List<LoadProblem> problems = new ArrayList<>(failure.problems());
        problems.add(new LoadProblem(Severity.WARNING, name, 0, 0, advice));
        DesignLoadException advised = new DesignLoadException(problems);
        advised.initCause(failure);
        return advised;
    }

    private static String advice(Backup backup, Path file, String name) {
        String time = TIME.format(LocalDateTime.ofInstant(backup.written(), ZoneId.systemDefault()));
        return NLS.bind(Messages.backupOpens, spelt(backup.path(), file, name), time);
    }

    /** The path of a backup beside the name that the person used, unless that is a link to somewhere else. */
    private static Path spelt(Path backup, Path file, String name) {
        Path folder = backup.getParent().getParent().getParent();
        try {
            if (file.toAbsolutePath().getParent().toRealPath().equals(folder)) {
                return Path.of(name).resolveSibling(folder.relativize(backup));
            }
        } catch (IOException | RuntimeException noPath) {
            return backup;
        }
        return backup;
    }
}
