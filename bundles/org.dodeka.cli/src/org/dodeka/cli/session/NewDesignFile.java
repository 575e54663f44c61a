package org.dodeka.cli.session;

import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.model.resource.Designs;
import org.eclipse.osgi.util.NLS;

/** Files that commands create; nothing is overwritten unless that is wanted. */
public final class NewDesignFile {

    private NewDesignFile() {
    }

    /** Where a new design is to lie. */
    public static Path check(Session session, String name, boolean force) {
        Path path = session.resolve(name);
        if (path.getFileName() == null || !path.getFileName().toString().endsWith("." + Designs.EXTENSION)) {
            throw Refusal.usage(NLS.bind(Messages.wrongExtension, name, Designs.EXTENSION));
        }
        if (Files.isDirectory(path)) {
            throw Refusal.usage(NLS.bind(Messages.outputIsFolder, name));
        }
        if (Files.exists(path) && !force) {
            throw Refusal.usage(NLS.bind(Messages.fileExists, name));
        }
        return path;
    }

    /** Writes a new design, and says so. */
    public static void save(Session session, DesignResource resource, String name, Path path) {
        save(resource, path, WriteOptions.USUAL.named(name));
        session.tell(NLS.bind(Messages.designWritten, name));
    }

    /**
     * Writes a design that was read from the same file, unless somebody else has changed the file meanwhile.
     *
     * @param read what the file was like when it was read
     */
    public static void saveAgain(DesignResource resource, String name, Path path, FileStamp read) {
        save(resource, path, WriteOptions.USUAL.named(name).expecting(read));
    }

    private static void save(DesignResource resource, Path path, WriteOptions how) {
        try {
            DesignFiles.save(resource, path, how);
        } catch (DesignSaveException e) {
            throw Refusal.failed(e.getMessage());
        }
    }
}
