package org.dodeka.model.sample.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Writes a design and reads it back. */
final class RoundTrip {

    private RoundTrip() {
    }

    static Design of(Design design) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Designs.inResource(design).save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        XMIResourceImpl copy = new XMIResourceImpl(URI.createURI("memory:/copy.learning"));
        copy.setIntrinsicIDToEObjectMap(new HashMap<>());
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(DesignPackage.eNS_URI, DesignPackage.eINSTANCE);
        resources.getResources().add(copy);
        copy.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());
        return (Design) copy.getContents().getFirst();
    }
}
