package org.dodeka.model.files;

/** A file was not replaced, because it is no longer as its {@link FileStamp} says: somebody else wrote, created or deleted it meanwhile. */
public final class ChangedMeanwhileException extends NotWrittenException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(String message) {
        super(message);
    }
}
