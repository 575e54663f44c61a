package org.dodeka.session;

/** The use that one editor or view makes of a session. When the last lease of a session is closed, the session is disposed of. */
public final class Lease implements AutoCloseable {

    private final DesignSession session;
    private Runnable release;

    Lease(DesignSession session, Runnable release) {
        this.session = session;
        this.release = release;
    }

    /** The session; also after the lease was closed. */
    public DesignSession session() {
        return session;
    }

    /**
     * Gives the session back; with the last lease, unsaved changes are given up. Closing again does nothing.
     *
     * @throws IllegalStateException if called on another thread than the editing one
     */
    @Override
    public void close() {
        session.requireEditingThread();
        Runnable once = release;
        release = null;
        if (once != null) {
            once.run();
        }
    }
}
