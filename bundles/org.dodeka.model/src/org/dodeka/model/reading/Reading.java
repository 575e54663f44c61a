package org.dodeka.model.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The reading of one file, all or nothing: guarded reader → parser → handler → references, with every problem that is found on the way.
 * Nothing beyond the file is ever opened, whatever it says; what a hostile file can demand is bounded by {@link LoadLimits}.
 */
public final class Reading {

    private static final List<String> ENTITY_LIMITS = List.of("entityExpansionLimit", "entityReplacementLimit", "maxGeneralEntitySizeLimit",
            "totalEntitySizeLimit");

    final Problems problems;
    final TagPlaces places = new TagPlaces();
    final Identities identities = new Identities();
    final Links links;
    final Locations locations;
    private final CatalogueLookup catalogue;

    /**
     * Prepares a reading.
     *
     * @param fileName the name of the file for problems
     * @param catalogue opens the catalogue of disciplines when the file refers to it; gives null if it is not installed
     * @param recordLines whether to remember on which line each element begins
     */
    public Reading(String fileName, Supplier<Resource> catalogue, boolean recordLines) {
        this.problems = new Problems(fileName);
        this.catalogue = new CatalogueLookup(catalogue);
        this.links = new Links(problems, identities, this.catalogue);
        this.locations = new Locations(recordLines);
    }

    /**
     * Reads the file.
     *
     * @param in its bytes; not closed
     * @param handler understands its vocabulary; made for this reading
     * @return whether it was understood without an error; either way {@link #problems()} tells what was found
     */
    public boolean read(InputStream in, ModelHandler handler) {
        if (parse(new GuardedReader(in, places), handler)) {
            links.follow();
            if (catalogue.wasAsked() && catalogue.isMissing()) {
                problems.warning(Place.FILE, Messages.catalogueMissing);
            }
            identities.complete();
        }
        return !problems.failed();
    }

    /** Everything that was found, in the order of the file. */
    public List<LoadProblem> problems() {
        return problems.inOrder();
    }

    /** The elements by id. */
    public Map<String, EObject> byId() {
        return identities.byId();
    }

    /** On which lines the elements begin, if that was wanted. */
    public Locations locations() {
        return locations;
    }

    /** Whether the file is well-formed XML to its end. */
    private boolean parse(GuardedReader reader, DefaultHandler handler) {
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
}
