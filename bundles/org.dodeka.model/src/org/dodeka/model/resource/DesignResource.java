package org.dodeka.model.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.reading.Format;
import org.dodeka.model.reading.Locations;
import org.dodeka.model.reading.Problems;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;

/**
 * A file with a learning design ({@code .learning}) or a catalogue of disciplines ({@code .disciplines}).
 *
 * <p>Loading is hardened and all or nothing: after a {@link DesignLoadException} the resource is empty and {@link #getErrors()} holds the
 * problems. Every element gets an id when it is attached and keeps it. Saving what was loaded gives the same bytes again.</p>
 */
public final class DesignResource extends XMIResourceImpl {

    /** Load option, Boolean: remember on which line each element begins, see {@link #lineOf(EObject)}. Default false. */
    public static final String OPTION_RECORD_LOCATIONS = "RECORD_LOCATIONS";

    /** The version of the format that this version of the product writes. */
    public static final String FORMAT_VERSION = Format.OURS;

    private boolean readOnly;
    private Locations locations = new Locations(false);
    private String fileName;

    /**
     * Creates an empty resource.
     *
     * @param uri where the file lies or is to lie; the extension {@code disciplines} makes it a catalogue
     */
    public DesignResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> options = getDefaultSaveOptions();
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
    }

    /** Whether saving would lose something that the file holds, because its format is newer than ours. Saving is refused then. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /**
     * The line on which an element begins in the file that was loaded.
     *
     * @param element any object
     * @return the line, counted from 1; 0 if the element was not in the file, or {@link #OPTION_RECORD_LOCATIONS} was not set
     */
    public int lineOf(EObject element) {
        return locations.lineOf(element);
    }

    /** What was reported about the last load, in the order of the file. */
    public List<LoadProblem> problems() {
        return Stream.concat(getErrors().stream(), getWarnings().stream())
                .filter(LoadProblem.class::isInstance).map(LoadProblem.class::cast).toList();
    }

    String fileName() {
        return fileName != null ? fileName : getURI().isFile() ? getURI().toFileString() : getURI().toString();
    }

    /** Sets the name under which problems are reported: the one that the person gave. */
    void setFileName(String name) {
        fileName = name;
    }

    EClass rootClass() {
        boolean catalogue = Designs.CATALOGUE_EXTENSION.equals(getURI().fileExtension());
        return catalogue ? CataloguePackage.Literals.DISCIPLINE_CATALOGUE : DesignPackage.Literals.DESIGN;
    }

    /** Opens the catalogue beside this resource; null if it is not installed. */
    Resource openCatalogue() {
        ResourceSet set = getResourceSet();
        if (set == null) {
            return null;
        }
        URI uri = URI.createURI(Designs.CATALOGUE_URI);
        try {
            return set.getResource(uri, true);
        } catch (WrappedException notThere) {
            set.getResources().remove(set.getResource(uri, false));
            return null;
        }
    }

    void report(List<LoadProblem> problems) {
        problems.forEach(problem -> (problem.isError() ? getErrors() : getWarnings()).add(problem));
    }

    void accept(EObject root, Map<String, EObject> byId, boolean losesContent, Locations newLocations) {
        setIntrinsicIDToEObjectMap(byId);
        readOnly = losesContent;
        locations = newLocations;
        getContents().add(root);
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        try {
            super.load(options);
        } catch (DesignLoadException known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw DesignFiles.unreadable(fileName(), unreadable);
        }
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new DesignLoad();
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        readOnly = false;
        locations = new Locations(false);
    }

    /** A stale entry, left by a change of an id, must not answer. */
    @Override
    protected EObject getEObjectByID(String id) {
        EObject known = getIntrinsicIDToEObjectMap().get(id);
        if (known != null && !id.equals(EcoreUtil.getID(known))) {
            getIntrinsicIDToEObjectMap().remove(id);
        }
        return super.getEObjectByID(id);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return !isLoading();
    }

    @Override
    protected void attachedHelper(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null && element.eGet(id) == null) {
            EcoreUtil.setID(element, UUID.randomUUID().toString());
        }
        super.attachedHelper(element);
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (getURI().isFile()) {
            DesignFiles.save(this, Path.of(getURI().toFileString()));
        } else {
            super.save(options);
        }
    }

    /**
     * Checks that there is one root of the right class, and that every element has an id of its own that references can name.
     *
     * @throws DesignSaveException if not; the message is for people
     */
    public void requireIds() throws DesignSaveException {
        SaveCheck.check(this);
    }

    void requireSavable() throws DesignSaveException {
        if (readOnly) {
            throw new DesignSaveException(NLS.bind(Messages.readOnly, fileName()));
        }
        SaveCheck.check(this);
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        requireSavable();
        try {
            super.doSave(out, options);
        } catch (DesignHelper.Unwritable unwritable) {
            throw new DesignSaveException(unwritable.getMessage());
        } catch (RuntimeException failed) {
            EObject culprit = SaveCheck.withForbiddenCharacter(this);
            if (culprit == null) {
                throw failed;
            }
            throw new DesignSaveException(NLS.bind(Messages.saveBadCharacter, Problems.quote(Labels.of(culprit))), failed);
        }
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new DesignHelper(this);
    }
}
