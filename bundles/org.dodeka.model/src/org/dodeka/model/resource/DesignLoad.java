package org.dodeka.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.dodeka.model.reading.DesignHandler;
import org.dodeka.model.reading.Reading;
import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads one file into its resource, all or nothing. */
final class DesignLoad implements XMLLoad {

    @Override
    public void load(XMLResource target, InputStream in, Map<?, ?> options) throws IOException {
        DesignResource resource = (DesignResource) target;
        boolean recordLines = Boolean.TRUE.equals(options.get(DesignResource.OPTION_RECORD_LOCATIONS));
        Reading reading = new Reading(resource.fileName(), resource::openCatalogue, recordLines);
        DesignHandler handler = new DesignHandler(reading, resource.rootClass());
        boolean understood = reading.read(in, handler);
        resource.report(reading.problems());
        if (!understood) {
            throw new DesignLoadException(reading.problems());
        }
        resource.accept(handler.root(), reading.byId(), handler.losesContent(), reading.locations());
    }

    /** Only a stream of bytes is read; an address in the source is never opened. */
    @Override
    public void load(XMLResource resource, InputSource source, Map<?, ?> options) throws IOException {
        if (source.getByteStream() == null) {
            throw new IOException(Messages.onlyStreams);
        }
        load(resource, source.getByteStream(), options);
    }

    @Override
    public void load(XMLResource resource, Node node, Map<?, ?> options) throws IOException {
        throw new IOException(Messages.onlyStreams);
    }

    /** EMF asks for a handler only to pool parsers, which are not pooled here. */
    @Override
    public XMLDefaultHandler createDefaultHandler() {
        return null;
    }
}
