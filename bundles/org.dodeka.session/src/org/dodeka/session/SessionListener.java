package org.dodeka.session;

/** Is told, on the editing thread, what happens to a session. What a listener throws is reported, and the others are told nevertheless. */
public interface SessionListener {

    /** The design was changed by one command, or a command was undone or redone. */
    default void changed(DesignChange change) {
    }

    /** There are unsaved changes now, or there are none any more; see {@link DesignSession#isDirty()}. */
    default void dirtyChanged() {
    }

    /** Findings came or went. Messages hold the labels of elements: show them anew after each change too. */
    default void findingsChanged(FindingsChange change) {
    }

    /**
     * {@link DesignSession#design()} is another object, because the file was read again or a recovery copy was taken over. The history is empty,
     * and all findings may be others. The same elements have the same ids, see {@link DesignSession#element(String)}.
     */
    default void replaced() {
    }

    /** The design was saved, or has another file now. */
    default void saved() {
    }

    /** The session is being disposed of; its design can be read for the last time. */
    default void closing() {
    }
}
