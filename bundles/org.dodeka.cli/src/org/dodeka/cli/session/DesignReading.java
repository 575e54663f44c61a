package org.dodeka.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.resource.DesignBackups;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.osgi.util.NLS;

/** Reads designs under the names that the person gave them. */
public final class DesignReading {

    private DesignReading() {
    }

    /**
     * Reads a design.
     *
     * @param name the name for problems
     * @param path where it is
     * @return the resource, whose content is a design
     * @throws DesignLoadException if it cannot be read, with all problems, and at last which backup can be read instead
     */
    public static DesignResource read(String name, Path path) throws DesignLoadException {
        if (Files.isDirectory(path)) {
            throw problem(name, Messages.fileIsFolder);
        }
        DesignResource resource;
        try (InputStream in = Files.newInputStream(path)) {
            resource = DesignFiles.load(in, name);
        } catch (DesignLoadException known) {
            throw DesignBackups.advise(known, path, name);
        } catch (IOException unreadable) {
            throw DesignBackups.advise(problem(name, NLS.bind(Messages.fileUnreadable, Session.reason(unreadable))), path, name);
        }
        if (!(resource.getContents().get(0) instanceof Design)) {
            throw problem(name, Messages.fileIsCatalogue);
        }
        return resource;
    }

    /** Reads the one design that a command works with, tells its warnings, and refuses where it cannot be read. */
    public static DesignResource readOne(Session session, String name) {
        try {
            DesignResource resource = read(name, session.resolve(name));
            resource.problems().forEach(warning -> session.print(warning.toString()));
            return resource;
        } catch (DesignLoadException e) {
            throw Refusal.unreadable(e.problems().stream().map(LoadProblem::toString).toList());
        }
    }

    /** What a file is like before it is read, so that a change by somebody else is noticed when it is written again. */
    public static FileStamp stamp(Session session, String name) {
        try {
            return FileStamp.of(session.resolve(name));
        } catch (IOException unreadable) {
            return FileStamp.ABSENT; // reading it will tell why
        }
    }

    /** The design of a resource that was read. */
    public static Design designOf(DesignResource resource) {
        return (Design) resource.getContents().get(0);
    }

    private static DesignLoadException problem(String name, String message) {
        return new DesignLoadException(List.of(new LoadProblem(LoadProblem.Severity.ERROR, name, 0, 0, message)));
    }
}
