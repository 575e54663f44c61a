package org.dodeka.model.files;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.osgi.util.NLS;

/** The lock of those who write a file. */
final class WriterLock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_WORDS = 120;

    private WriterLock() {
    }

    /** Takes the lock of a file, or says who has it. */
    static LockFile acquire(Target target, Layout layout, WriteOptions how) throws NotWrittenException {
        try {
            LockFile.Attempt attempt = LockFile.acquire(how.disk(), layout.lock(), self(), how.patience());
            if (attempt.lock() == null) {
                throw new NotWrittenException(busy(target.name(), attempt.holder()));
            }
            return attempt.lock();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotWrittenException(NLS.bind(Messages.interrupted, target.name()), interrupted);
        } catch (IOException failed) {
            throw new Failures(how.disk(), layout.folder(), target.name()).of(failed);
        }
    }

    /** What this process writes about itself. */
    static String self() {
        return NLS.bind(Messages.holder, new Object[] { String.valueOf(ProcessHandle.current().pid()), System.getProperty("user.name"),
                TIME.format(LocalDateTime.now()) });
    }

    /** Anybody may have written the words, so they are cut and freed from everything that a terminal might obey. */
    private static String busy(String name, String holder) {
        if (holder == null) {
            return NLS.bind(Messages.lockedHere, name);
        }
        String words = holder.lines().findFirst().orElse("").replaceAll("\\p{C}", "").strip();
        String cut = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
        return NLS.bind(Messages.locked, name, cut.isEmpty() ? Messages.unknownHolder : cut);
    }
}
