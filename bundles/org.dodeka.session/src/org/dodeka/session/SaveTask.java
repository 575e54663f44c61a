package org.dodeka.session;

import org.dodeka.model.files.Content;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.DesignSaveException;

/**
 * A design on its way to its file. Writing to the disk takes a while, so there are three steps: the session prepares the task on the editing
 * thread, {@link #write()} may run on any thread while the person goes on, and {@link #finish()} is for the editing thread again.
 */
public final class SaveTask {

    private final DesignSession session;
    private final SessionFile file;
    private final WriteOptions options;
    private final boolean force;
    private final Content content;
    private final History.Mark mark;
    private final LayoutTask layouts;
    private FileStamp written;

    SaveTask(DesignSession session, SessionFile file, WriteOptions options, boolean force, Content content, History.Mark mark,
            LayoutTask layouts) {
        this.session = session;
        this.file = file;
        this.options = options;
        this.force = force;
        this.content = content;
        this.mark = mark;
        this.layouts = layouts;
    }

    /**
     * Writes the design as it was when the task was prepared, and then its layouts. That layouts cannot be written is told when the task is finished.
     *
     * @throws DesignSaveException if it cannot be saved; the former file is untouched and the changes stay unsaved. Its cause is a
     *         {@link org.dodeka.model.files.ChangedMeanwhileException} if somebody else has changed the file: ask, and save again with force.
     */
    public void write() throws DesignSaveException {
        FileStamp now = file.write(content, options, force);
        layouts.write();
        synchronized (this) {
            written = now;
        }
    }

    /** Tells the session, unless nothing was written. To be called on the editing thread. */
    public void finish() {
        session.requireEditingThread();
        FileStamp stamp;
        synchronized (this) {
            stamp = written;
            written = null;
        }
        if (stamp != null) {
            session.saved(file, stamp, mark, layouts);
        }
    }
}
