package org.dodeka.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one file into its resource: guarded reader → parser → handler → references. All or nothing. */
final class DesignLoad implements XMLLoad {

    private static final List<String> ENTITY_LIMITS = List.of("entityExpansionLimit", "entityReplacementLimit", "maxGeneralEntitySizeLimit",
            "totalEntitySizeLimit");

    @Override
    public void load(XMLResource target, InputStream in, Map<?, ?> options) throws IOException {
        DesignResource resource = (DesignResource) target;
        Problems problems = new Problems(resource.fileName());
        TagPlaces places = new TagPlaces();
        Identities identities = new Identities();
        CatalogueLookup catalogue = new CatalogueLookup(resource::openCatalogue);
        Links links = new Links(problems, identities, catalogue);
        Locations locations = new Locations(Boolean.TRUE.equals(options.get(DesignResource.OPTION_RECORD_LOCATIONS)));
        DesignHandler handler = new DesignHandler(resource.rootClass(), problems, places, identities, links, locations);
        if (parse(new GuardedReader(in, places), handler, problems)) {
            links.follow();
            if (catalogue.wasAsked() && catalogue.isMissing()) {
                problems.warning(Place.FILE, Messages.catalogueMissing);
            }
            identities.complete();
        }
        List<LoadProblem> found = problems.inOrder();
        resource.report(found);
        if (problems.failed()) {
            throw new DesignLoadException(found);
        }
        resource.accept(handler.root(), identities.byId(), handler.losesContent(), locations);
    }

    /** Whether the file is well-formed XML to its end. */
    private static boolean parse(GuardedReader reader, DefaultHandler handler, Problems problems) {
        try {
            XMLReader parser = parser();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.setEntityResolver((publicId, systemId) -> {
                throw new RefusedInput(Place.FILE, Messages.doctype);
            });
            parser.parse(new InputSource(reader));
            if (reader.firstAside() != null) {
                problems.warning(reader.firstAside(), Messages.commentsNotKept);
            }
            return true;
        } catch (SAXParseException broken) {
            problems.fatal(new Place(broken.getLineNumber(), broken.getColumnNumber()), NLS.bind(Messages.notWellFormed, broken.getMessage()));
        } catch (RefusedInput refused) {
            problems.fatal(refused.place(), refused.getMessage());
        } catch (IOException | SAXException unreadable) {
            problems.fatal(Place.FILE, NLS.bind(Messages.unreadable, unreadable.getMessage()));
        }
        return false;
    }

    /** The parser of the Java platform, with everything switched off that reaches beyond the file. */
    @SuppressWarnings("deprecation")
    private static XMLReader parser() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader parser = factory.newSAXParser().getXMLReader();
            // These count the characters of predefined entities too, and differ between versions of Java; the guarded reader has limits of its own.
            for (String limit : ENTITY_LIMITS) {
                parser.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
            }
            // The root locale makes the parser speak English, whatever the language of the machine, as our messages do.
            ((org.xml.sax.Parser) parser).setLocale(Locale.ROOT);
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new SAXException(impossible);
        }
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
