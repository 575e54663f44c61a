package org.dodeka.model.resource;

import java.io.IOException;

/**
 * A design could not be written, and the former file is untouched. The message is for people: what is wrong, where, and what to do.
 *
 * <p>There are two reasons. Either the design itself cannot be saved, for it could not be read again. Or the file could not be written; then the
 * cause is the {@link org.dodeka.model.files.NotWrittenException}, whose message this one repeats, so that one exception tells everything that
 * can go wrong with saving. A {@link org.dodeka.model.files.ChangedMeanwhileException} as the cause says that somebody else changed the file.</p>
 */
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
