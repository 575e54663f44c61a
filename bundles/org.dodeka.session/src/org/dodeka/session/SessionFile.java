package org.dodeka.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.DesignSaveException;
import org.eclipse.osgi.util.NLS;

/** The file of a session, and what it was like when the session read or wrote it last. May be used by several threads. */
final class SessionFile {

    private final Path path;
    private FileStamp stamp;

    SessionFile(Path path, FileStamp stamp) {
        this.path = path;
        this.stamp = stamp;
    }

    Path path() {
        return path;
    }

    synchronized FileStamp stamp() {
        return stamp;
    }

    /**
     * Writes the file.
     *
     * @param force whether the file may be overwritten whatever it is like now
     */
    synchronized FileStamp write(Content content, WriteOptions options, boolean force) throws DesignSaveException {
        try {
            stamp = DurableFile.write(path, force ? options : options.expecting(stamp), content);
            return stamp;
        } catch (DesignSaveException refused) {
            throw refused;
        } catch (NotWrittenException failed) {
            throw new DesignSaveException(failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new DesignSaveException(NLS.bind(Messages.notSaved, path, failed), failed);
        }
    }

    synchronized DiskState state() throws IOException {
        if (stamp.looksUnchanged(path)) {
            return DiskState.UNCHANGED;
        }
        if (!Files.exists(path)) {
            return DiskState.DELETED;
        }
        FileStamp now = FileStamp.of(path);
        if (!now.hasContentOf(stamp)) {
            return DiskState.CHANGED;
        }
        stamp = now; // the same content, written anew
        return DiskState.UNCHANGED;
    }

    /** The same content under another name. */
    synchronized SessionFile movedTo(Path newPath) {
        return new SessionFile(newPath, stamp);
    }

    /** From now on, the file is expected to be like this. */
    synchronized void isNow(FileStamp newStamp) {
        stamp = newStamp;
    }
}
