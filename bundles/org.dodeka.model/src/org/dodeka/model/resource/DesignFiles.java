package org.dodeka.model.resource;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Design;
import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.LoadProblem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

/** Opens and saves designs as files. */
public final class DesignFiles {

    private DesignFiles() {
    }

    /**
     * Opens a design or a catalogue in a resource set of its own. Lines are recorded.
     *
     * @param file the file
     * @return the loaded resource; its warnings tell what the person should know
     * @throws DesignLoadException if the file cannot be opened; holds all problems, and at last which backup can be opened instead, if any
     */
    public static DesignResource load(Path file) throws DesignLoadException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw failure(name, NLS.bind(Messages.isDirectory, name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return load(Designs.newResourceSet(), URI.createFileURI(file.toAbsolutePath().normalize().toString()), name, in);
        } catch (DesignLoadException known) {
            throw DesignBackups.advise(known, file, name);
        } catch (IOException unreadable) {
            throw DesignBackups.advise(unreadable(name, unreadable), file, name);
        }
    }

    /**
     * Opens a design or a catalogue in a resource set, or gives it if it is there already.
     *
     * @param set the resource set, see {@link Designs#newResourceSet()}
     * @param uri the address of the file
     * @return the loaded resource
     * @throws DesignLoadException if the file cannot be opened; holds all problems. The resource set is as it was.
     */
    public static DesignResource load(ResourceSet set, URI uri) throws DesignLoadException {
        if (set.getResource(uri, false) instanceof DesignResource there && there.isLoaded()) {
            return there;
        }
        DesignResource resource = new DesignResource(uri);
        set.getResources().add(resource);
        boolean done = false;
        try {
            resource.load(null);
            done = true;
            return resource;
        } catch (DesignLoadException known) {
            throw advised(known, resource);
        } catch (IOException unreadable) {
            throw advised(unreadable(resource.fileName(), unreadable), resource);
        } finally {
            if (!done) {
                set.getResources().remove(resource);
            }
        }
    }

    private static DesignLoadException advised(DesignLoadException failure, DesignResource resource) {
        URI uri = resource.getURI();
        return uri.isFile() ? DesignBackups.advise(failure, Path.of(uri.toFileString()), resource.fileName()) : failure;
    }

    /**
     * Opens a design or a catalogue from a stream, in a resource set of its own. Lines are recorded.
     *
     * @param in   the content; is not closed
     * @param name the name for problems; its extension tells whether it is a design or a catalogue
     * @return the loaded resource
     * @throws DesignLoadException if the content cannot be read; holds all problems
     */
    public static DesignResource load(InputStream in, String name) throws DesignLoadException {
        return load(Designs.newResourceSet(), URI.createURI(URI.encodeSegment(name, true)), name, in);
    }

    private static DesignResource load(ResourceSet set, URI uri, String name, InputStream in) throws DesignLoadException {
        DesignResource resource = new DesignResource(uri);
        resource.setFileName(name);
        set.getResources().add(resource);
        try {
            resource.load(in, Map.of(DesignResource.OPTION_RECORD_LOCATIONS, Boolean.TRUE));
            return resource;
        } catch (DesignLoadException known) {
            throw known;
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    static DesignLoadException unreadable(String file, Exception cause) {
        String message = switch (cause) {
            case NoSuchFileException e -> NLS.bind(Messages.noSuchFile, file);
            case FileNotFoundException e -> NLS.bind(Messages.noSuchFile, file);
            case AccessDeniedException e -> NLS.bind(Messages.accessDenied, file);
            default -> NLS.bind(Messages.unreadable, cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        };
        DesignLoadException failure = failure(file, message);
        failure.initCause(cause);
        return failure;
    }

    private static DesignLoadException failure(String file, String message) {
        return new DesignLoadException(List.of(new LoadProblem(Severity.ERROR, file, 0, 0, message)));
    }

    /**
     * Saves a design or a catalogue as {@link DurableFile} does: whole, with backups.
     *
     * @param resource what to save
     * @param file     where to; need not be the file that was loaded
     * @return the stamp of the file, by which a later change by somebody else is noticed
     * @throws DesignSaveException if it cannot be saved; the former file is untouched then
     */
    public static FileStamp save(DesignResource resource, Path file) throws DesignSaveException {
        return save(resource, file, WriteOptions.USUAL);
    }

    /**
     * Saves a design or a catalogue.
     *
     * @param resource what to save
     * @param file     where to; need not be the file that was loaded
     * @param how      what is wanted, for instance that nobody else has changed the file since it was opened
     * @return the stamp of the file
     * @throws DesignSaveException if it cannot be saved; the former file is untouched then
     */
    public static FileStamp save(DesignResource resource, Path file, WriteOptions how) throws DesignSaveException {
        try {
            FileStamp saved = DurableFile.write(file, how, out -> resource.save(out, null));
            resource.setModified(false);
            return saved;
        } catch (DesignSaveException refused) {
            throw refused;
        } catch (NotWrittenException failed) {
            throw new DesignSaveException(failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new DesignSaveException(NLS.bind(Messages.notSaved, file, failed), failed);
        }
    }

    /**
     * What would be saved, for a recovery copy. To be called by the thread that may read the design; what it gives can be written by any thread.
     *
     * @param resource the design or catalogue, which stays as it is, modified or not
     * @return its content as it is now; where it cannot be saved just now, writing it throws the {@link DesignSaveException} that says why
     */
    public static Content snapshot(DesignResource resource) {
        return Snapshot.of(resource);
    }

    /**
     * Saves a design as a file of its own.
     *
     * @param design the design; if it belongs to no resource yet, it is put into a new one, which gives ids to its elements
     * @param file   where to
     * @return the stamp of the file
     * @throws DesignSaveException if it cannot be saved; the former file is untouched then
     */
    public static FileStamp save(Design design, Path file) throws DesignSaveException {
        if (design.eResource() == null) {
            URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
            DesignResource resource = new DesignResource(uri);
            Designs.newResourceSet().getResources().add(resource);
            resource.getContents().add(design);
        }
        if (!(design.eResource() instanceof DesignResource resource)) {
            throw new DesignSaveException(Messages.saveForeignResource);
        }
        return save(resource, file);
    }
}
