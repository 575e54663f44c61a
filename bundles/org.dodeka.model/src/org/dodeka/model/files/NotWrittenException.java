package org.dodeka.model.files;

import java.io.IOException;

/**
 * A file could not be written, and the former file, if there was one, is untouched. The message is for people: what is wrong, with which file,
 * and what to do. Saving a design says so with a {@link org.dodeka.model.resource.DesignSaveException}, which has this one as its cause.
 */
public class NotWrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, where, and what to do
     */
    public NotWrittenException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong, where, and what to do
     * @param cause   the failure below, for the log
     */
    public NotWrittenException(String message, Throwable cause) {
        super(message, cause);
    }
}
