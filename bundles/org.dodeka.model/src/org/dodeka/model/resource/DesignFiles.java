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
     * @throws DesignLoadException if the file cannot be opened; holds all problems
     */
    public static DesignResource load(Path file) throws DesignLoadException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw failure(name, NLS.bind(Messages.isDirectory, name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return load(Designs.newResourceSet(), URI.createFileURI(file.toAbsolutePath().normalize().toString()), name, in);
        } catch (DesignLoadException known) {
            throw known;
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
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
            throw known;
        } catch (IOException unreadable) {
            throw unreadable(resource.fileName(), unreadable);
        } finally {
            if (!done) {
                set.getResources().remove(resource);
            }
        }
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
     * Saves a design or a catalogue. The former file stays whole until the new one is completely on the disk, then takes its place at once.
     *
     * @param resource what to save
     * @param file     where to; need not be the file that was loaded
     * @throws DesignSaveException if it cannot be saved; the former file is untouched then
     */
    public static void save(DesignResource resource, Path file) throws DesignSaveException {
        AtomicFile.write(file, out -> resource.save(out, null));
        resource.setModified(false);
    }

    /**
     * Saves a design as a file of its own.
     *
     * @param design the design; if it belongs to no resource yet, it is put into a new one, which gives ids to its elements
     * @param file   where to
     * @throws DesignSaveException if it cannot be saved; the former file is untouched then
     */
    public static void save(Design design, Path file) throws DesignSaveException {
        if (design.eResource() == null) {
            URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
            DesignResource resource = new DesignResource(uri);
            Designs.newResourceSet().getResources().add(resource);
            resource.getContents().add(design);
        }
        if (!(design.eResource() instanceof DesignResource resource)) {
            throw new DesignSaveException(Messages.saveForeignResource);
        }
        save(resource, file);
    }
}
