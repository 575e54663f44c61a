package org.dodeka.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.model.resource.Designs;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * Elements of a design as a text, so that they can lie on the clipboard and be taken to another design or another window.
 *
 * <p>The text is a small design: the elements with what they contain, each in a list like its own, and a mere name for everything that they refer to
 * and that was not copied. So whatever comes from the clipboard passes the same hardened reader as a file. The version of that design marks it, and
 * its notes hold whether the elements were cut, where from, and which they are.</p>
 */
public final class ElementText {

    private static final String MARK = "dodeka-elements/1";
    private static final String COPIED = "copied";
    private static final String CUT = "cut";

    /** Where the mark stands at the latest. */
    private static final int HEAD = 2_000;

    /** Characters that are read at most: some 100,000 elements. */
    private static final int MOST = 50_000_000;

    private ElementText() {
    }

    /**
     * Copies elements.
     *
     * @param elements elements of one design; what lies within another of them is copied with it
     * @throws DesignSaveException if one of them cannot be written, for instance because of a forbidden character
     */
    public static String copy(Collection<? extends EObject> elements) throws DesignSaveException {
        return write(elements, COPIED, null);
    }

    /**
     * Copies elements that are to be moved: pasted into the same design they are the same elements afterwards.
     *
     * @param file the file of the design
     */
    public static String cut(Collection<? extends EObject> elements, Path file) throws DesignSaveException {
        return write(elements, CUT, file);
    }

    private static String write(Collection<? extends EObject> elements, String how, Path file) throws DesignSaveException {
        Excerpt excerpt = new Excerpt(elements);
        Design design = excerpt.design();
        DesignResource resource = new DesignResource(URI.createURI("elements." + Designs.EXTENSION));
        Designs.newResourceSet().getResources().add(resource);
        resource.getContents().add(design);
        design.setFormatVersion(DesignResource.FORMAT_VERSION);
        design.setVersion(MARK);
        List<String> notes = new ArrayList<>(List.of(how, file == null ? "-" : file.toUri().toString()));
        excerpt.roots().forEach(root -> notes.add(resource.getURIFragment(root)));
        design.setNotes(String.join(" ", notes));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DesignFiles.snapshot(resource).writeTo(bytes);
        } catch (DesignSaveException refused) {
            throw refused;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Reads a text from wherever it may come.
     *
     * @param text may be null
     * @return the elements; empty if the text is not one of ours, is broken, or was written by a newer version
     */
    public static Optional<CopiedElements> read(String text) {
        if (text == null || text.length() > MOST || !text.substring(0, Math.min(HEAD, text.length())).contains(MARK)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            DesignResource resource = DesignFiles.load(new ByteArrayInputStream(bytes), "clipboard." + Designs.EXTENSION);
            return !resource.isReadOnly() && resource.getContents().getFirst() instanceof Design design && MARK.equals(design.getVersion())
                    ? elements(resource, design) : Optional.empty();
        } catch (DesignLoadException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<CopiedElements> elements(DesignResource resource, Design design) {
        List<String> notes = Arrays.asList(design.getNotes() == null ? new String[0] : design.getNotes().split(" "));
        if (notes.size() < 3) {
            return Optional.empty();
        }
        List<EObject> roots = new ArrayList<>();
        for (String fragment : notes.subList(2, notes.size())) {
            EObject root = find(resource, fragment);
            if (root == null || root == design) {
                return Optional.empty();
            }
            roots.add(root);
        }
        return Optional.of(new CopiedElements(roots, CUT.equals(notes.get(0)) ? file(notes.get(1)) : null));
    }

    private static EObject find(DesignResource resource, String fragment) {
        try {
            return resource.getEObject(fragment);
        } catch (RuntimeException noPath) {
            return null; // EMF throws all sorts of exceptions at a path that leads nowhere
        }
    }

    private static Path file(String uri) {
        try {
            return Path.of(java.net.URI.create(uri));
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException nowhere) {
            return null;
        }
    }
}
