package org.dodeka.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.dodeka.model.files.Content;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.session.DesignSession;

/** A design as it is on the screen at the moment, saved or not; one that is not open, as it is in its file. */
final class PresentState {

    private final Path file;
    private final Content content;

    private PresentState(Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    /** To be called on the thread of the display. What comes from a newer version cannot have been changed, so its file is read. */
    static PresentState of(DesignChoice.Item item) {
        DesignSession session = item.session();
        boolean snapshot = session != null && !session.isDisposed() && !session.isReadOnly();
        return new PresentState(item.path(), snapshot ? DesignFiles.snapshot(session.resource()) : null);
    }

    Path file() {
        return file;
    }

    /**
     * Reads a copy, which belongs to nobody else; on any thread.
     *
     * @throws IOException if the file cannot be read, or the design could not be saved as it is
     */
    DesignResource read() throws IOException {
        if (content == null) {
            return DesignFiles.load(file);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return DesignFiles.load(new ByteArrayInputStream(bytes.toByteArray()), file.getFileName().toString());
    }
}
