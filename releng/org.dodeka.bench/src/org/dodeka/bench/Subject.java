package org.dodeka.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.sample.SampleDesign;
import org.dodeka.validation.RulePacks;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The design that is measured, and plain EMF with its best options beside it. */
final class Subject {

    static final RulePacks PACKS = RulePacks.fromClassPath(Subject.class.getClassLoader());

    private Subject() {
    }

    static Design sample(int elements) {
        return SampleDesign.create(elements, 12);
    }

    /** The file of a sample, as plain EMF writes it. */
    static byte[] file(int elements) {
        try {
            XMIResourceImpl resource = plainResource();
            resource.getContents().add(sample(elements));
            return plainSave(resource);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A resource of plain EMF that finds ids by a map. */
    static XMIResourceImpl plainResource() {
        DesignPackage.eINSTANCE.eClass();
        CataloguePackage.eINSTANCE.eClass();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("sample.learning"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        ResourceSet set = new ResourceSetImpl();
        set.getResources().add(resource);
        return resource;
    }

    /**
     * Plain EMF, with the options that make it quickest. A parser pool and a map of feature names are not among them: measured, they
     * gain nothing here, and from the second load on EMF's reused handler fails on references in both directions.
     */
    static Design plainLoad(byte[] file) throws IOException {
        XMIResourceImpl resource = plainResource();
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        resource.load(new ByteArrayInputStream(file), options);
        return (Design) resource.getContents().get(0);
    }

    /** Plain EMF, with the options that its documentation names for speed. */
    static byte[] plainSave(XMIResourceImpl resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>(List.of()));
        resource.save(bytes, options);
        return bytes.toByteArray();
    }
}
