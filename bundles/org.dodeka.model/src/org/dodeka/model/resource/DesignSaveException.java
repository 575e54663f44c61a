package org.dodeka.model.resource;

import java.io.IOException;

/** A design could not be written, and the former file is untouched. The message is for people. */
public final class DesignSaveException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do
     */
    public DesignSaveException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do
     * @param cause   the failure below, for the log
     */
    public DesignSaveException(String message, Throwable cause) {
        super(message, cause);
    }
}
