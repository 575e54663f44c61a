package org.dodeka.exchange.xml;

import java.io.InputStream;
import java.util.List;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.model.reading.Reading;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.Designs;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Imports designs from exchange files, all or nothing. Reading is hardened as that of {@code .learning} files is. */
public final class ExchangeReader {

    private ExchangeReader() {
    }

    /**
     * Reads a design.
     *
     * @param in the content of the exchange file; is not closed. Nothing else is opened, whatever it names
     * @param name the name of the exchange file, for problems
     * @param target where the design is to lie; nothing is written there yet
     * @return a new resource with the design, in a resource set of its own; its warnings tell what the person should know
     * @throws DesignLoadException if anything in the file is not understood; holds all problems with line and column
     */
    public static DesignResource read(InputStream in, String name, URI target) throws DesignLoadException {
        ResourceSet set = Designs.newResourceSet();
        Reading reading = new Reading(name, () -> catalogue(set), false);
        ExchangeHandler handler = new ExchangeHandler(reading);
        boolean understood = reading.read(in, handler);
        List<LoadProblem> problems = reading.problems();
        if (!understood) {
            throw new DesignLoadException(problems);
        }
        DesignResource resource = new DesignResource(target);
        set.getResources().add(resource);
        resource.getContents().add(handler.root());
        resource.getWarnings().addAll(problems);
        return resource;
    }

    private static Resource catalogue(ResourceSet set) {
        try {
            return Catalogues.load(set).eResource();
        } catch (DesignLoadException notInstalled) {
            return null; // the reading warns, and keeps the references
        }
    }
}
