package org.dodeka.session;

/** Is told, on the editing thread, which sessions there are. */
public interface SessionsListener {

    /** A session was opened. */
    default void opened(DesignSession session) {
    }

    /** A session was closed. */
    default void closed(DesignSession session) {
    }
}
