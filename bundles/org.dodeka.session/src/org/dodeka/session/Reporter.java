package org.dodeka.session;

/** Tells a person, and the log, what went wrong. Each failure is told once. */
@FunctionalInterface
public interface Reporter {

    /**
     * Something went wrong; the session can go on. Called on the editing thread.
     *
     * @param message what happened and what became of the design, for people
     * @param cause for the log; null if there is nothing to log, such as for a refusal
     */
    void report(String message, Throwable cause);
}
