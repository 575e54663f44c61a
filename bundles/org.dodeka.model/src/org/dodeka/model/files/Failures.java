package org.dodeka.model.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * Turns failures of the file system into words for people.
 *
 * @param disk   where it happened
 * @param folder the folder of the file
 * @param name   how the person calls the file
 */
record Failures(Disk disk, Path folder, String name) {

    /** As many bytes are written at once: where fewer fit, that is why writing failed. Languages of systems differ, so their words tell nothing. */
    static final int CHUNK = 1 << 16;

    /** The failure of a step, which must not have been cleaned up after yet, for that makes room. */
    NotWrittenException of(IOException failure) {
        if (failure instanceof AccessDeniedException && !isFull() && !isReadOnly()) {
            return new NotWrittenException(NLS.bind(Messages.folderReadOnly, name, folder), failure);
        }
        return of(failure, Messages.notWritten);
    }

    /** The failure of a step with words of its own: {0} is the file, {1} the reason. */
    NotWrittenException of(IOException failure, String otherwise) {
        if (failure instanceof NotWrittenException known) {
            return known;
        }
        return new NotWrittenException(words(failure, otherwise), failure);
    }

    private String words(IOException failure, String otherwise) {
        if (isFull()) {
            return NLS.bind(Messages.diskFull, name);
        }
        if (isReadOnly()) {
            return NLS.bind(Messages.diskReadOnly, name);
        }
        return NLS.bind(otherwise, name, reason(failure));
    }

    private boolean isFull() {
        try {
            return disk.usableSpace(folder) < CHUNK;
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean isReadOnly() {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
