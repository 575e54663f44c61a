package org.dodeka.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.model.files.Content;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.RecoveryCopy;
import org.dodeka.model.files.RecoveryJournal;
import org.eclipse.osgi.util.NLS;

/** What keeps the work of a session from getting lost: its file, its recovery journal, and the copies that former sessions left. */
final class Safety {

    private final SessionSetup setup;
    private final List<RecoveryCopy> found = new ArrayList<>();
    private final List<RecoveryCopy> takenOver = new ArrayList<>();
    private volatile SessionFile file;
    private volatile boolean isNew;
    private RecoveryJournal journal;
    private Supplier<Content> snapshot;

    /** @param isNew whether the file is only a place for recovery copies, because the design was never saved */
    Safety(SessionSetup setup, Path path, FileStamp stamp, boolean isNew) {
        this.setup = setup;
        this.isNew = isNew;
        file = new SessionFile(path, stamp);
        look();
    }

    private void look() {
        try {
            found.addAll(RecoveryCopy.of(file.path()));
        } catch (IOException unreadable) {
            tell(NLS.bind(Messages.recoveryNotRead, file.path(), unreadable.getMessage()), unreadable);
        }
    }

    SessionFile file() {
        return file;
    }

    boolean isNew() {
        return isNew;
    }

    List<RecoveryCopy> found() {
        return List.copyOf(found);
    }

    /**
     * Begins to make recovery copies.
     *
     * @param source gives the content, on the editing thread; null if the session has come to its end
     */
    void begin(Supplier<Content> source) {
        snapshot = source;
        try {
            journal = new RecoveryJournal(file.path(), file.stamp(), this::request,
                    setup.recovery().telling(failure -> tell(failure.getMessage(), failure)));
        } catch (NotWrittenException noFolder) {
            tell(NLS.bind(Messages.noRecoveryFolder, file.path(), noFolder.getMessage()), noFolder);
        }
    }

    private void request(Consumer<Content> handOver) {
        setup.executor().later(() -> {
            Supplier<Content> source = snapshot;
            if (source != null) {
                handOver.accept(source.get());
            }
        });
    }

    private void tell(String message, IOException failure) {
        setup.executor().later(() -> setup.reporter().report(message, failure));
    }

    boolean hasBegun() {
        return snapshot != null;
    }

    void changed() {
        if (journal != null) {
            journal.changed();
        }
    }

    /** A copy becomes the content of the session. It is kept until that is saved. */
    void takeOver(RecoveryCopy copy) {
        found.remove(copy);
        takenOver.add(copy);
    }

    void discard(RecoveryCopy copy) throws IOException {
        copy.discard();
        found.remove(copy);
    }

    /** The file was read again: there is nothing unsaved. */
    void reread(FileStamp stamp) {
        file.isNow(stamp);
        if (journal != null) {
            journal.saved(stamp);
        }
    }

    /** @param to another file, if the design was saved as one */
    void saved(SessionFile to, FileStamp stamp) {
        isNew = false;
        if (to == file) {
            if (journal != null) {
                journal.saved(stamp);
            }
        } else {
            Supplier<Content> source = snapshot;
            end();
            file = to;
            if (source != null) {
                begin(source);
            }
        }
        for (RecoveryCopy copy : takenOver) {
            try {
                copy.discard();
            } catch (IOException kept) {
                setup.reporter().report(kept.getMessage(), kept);
            }
        }
        takenOver.clear();
    }

    /** The file has another name now, and so have the recovery copies that are to come. */
    void movedTo(SessionFile newFile, boolean dirty) {
        Supplier<Content> source = snapshot;
        end();
        file = newFile;
        if (source != null) {
            begin(source);
        }
        if (dirty) {
            changed();
        }
    }

    /** The session ends, or goes to another file: what is unsaved is given up, or saved there. */
    void end() {
        snapshot = null;
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }
}
