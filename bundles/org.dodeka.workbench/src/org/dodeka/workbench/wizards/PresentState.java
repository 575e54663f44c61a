package org.dodeka.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.model.files.Content;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.session.DesignSession;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.Layouts;

/** A design as it is on the screen at the moment, saved or not; one that is not open, as it is in its file. */
final class PresentState {

    private final Path file;
    private final Content content;
    private final Layouts arranged;

    private PresentState(Path file, Content content, Layouts arranged) {
        this.file = file;
        this.content = content;
        this.arranged = arranged;
    }

    /** To be called on the thread of the display. What comes from a newer version cannot have been changed, so its file is read. */
    static PresentState of(DesignChoice.Item item) {
        DesignSession session = item.session();
        boolean snapshot = session != null && !session.isDisposed() && !session.isReadOnly();
        return new PresentState(item.path(), snapshot ? DesignFiles.snapshot(session.resource()) : null,
                snapshot ? session.layouts().only((diagram, figure) -> true) : null);
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

    /**
     * Where the figures of its diagrams are; a copy. On any thread.
     *
     * @throws IOException if the file that says so cannot be read
     */
    Layouts layouts() throws IOException {
        Path beside = LayoutFile.beside(file);
        if (arranged != null || !Files.isRegularFile(beside)) {
            return arranged != null ? arranged : new Layouts();
        }
        try (InputStream in = Files.newInputStream(beside)) {
            return LayoutFile.read(in).layouts();
        }
    }
}
