package org.dodeka.model.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Designs as text and back. */
final class Fixtures {

    static final String CATALOGUE = "pathmap://DODEKA/twelve-disciplines.disciplines";

    private Fixtures() {
    }

    /** A file with the given content of the root. */
    static String file(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <design:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:design="http://www.dodeka.org/design/1.0" \
                id="d1" name="Wind" asOf="2026-06-01" formatVersion="1.0">
                """ + content + "</design:Design>\n";
    }

    static DesignResource load(String text) throws DesignLoadException {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    static DesignResource load(byte[] bytes) throws DesignLoadException {
        return DesignFiles.load(new ByteArrayInputStream(bytes), "test.learning");
    }

    static Design design(DesignResource resource) {
        return (Design) resource.getContents().get(0);
    }

    /** The problems of a file, whether it opens or not. */
    static List<LoadProblem> problems(byte[] bytes) {
        try {
            return load(bytes).problems();
        } catch (DesignLoadException refused) {
            return refused.problems();
        }
    }

    static byte[] save(DesignResource resource) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        return out.toByteArray();
    }

    /** An empty design in a resource. */
    static Design newDesign() {
        Design design = DesignFactory.eINSTANCE.createDesign();
        design.setName("New");
        put(design);
        return design;
    }

    static DesignResource put(EObject root) {
        DesignResource resource = new DesignResource(URI.createURI("test.learning"));
        Designs.newResourceSet().getResources().add(resource);
        resource.getContents().add(root);
        return resource;
    }
}
