package org.dodeka.viewpoint.description;

import java.io.InputStream;
import java.io.StringReader;
import java.text.NumberFormat;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.dodeka.viewpoint.description.SourceText.Refused;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a file into a tree of elements. Nothing outside the file is opened, document types are refused, and size, depth and count are limited, so
 * that a hostile file costs no more than a large honest one.
 */
final class SourceReader {

    private static final int DEPTH = 200;
    private static final int ELEMENTS = 300_000;
    private static final String XMI = "http://www.omg.org/XMI";

    private final String file;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();
    private SourceElement root;
    private SourceElement current;
    private int depth;
    private int elements;

    SourceReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The root of the file; null if it could not be read to its end, which is a problem then. */
    SourceElement read(InputStream in) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(SourceText.of(in)));
            try {
                read(reader);
                return root;
            } finally {
                reader.close();
            }
        } catch (Refused refused) {
            error(refused.line, refused.getMessage());
        } catch (XMLStreamException e) {
            malformed(e);
        } catch (RuntimeException e) { // the parser of the platform lets some through
            error(1, NLS.bind(Messages.unreadable, Problems.quote(String.valueOf(e.getMessage()))));
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        limitless(factory, "jdk.xml.maxElementDepth"); // the platform's own limit differs from release to release; ours holds in all
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static void limitless(XMLInputFactory factory, String property) {
        if (factory.isPropertySupported(property)) {
            factory.setProperty(property, "0");
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, Refused {
        int line = 1;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader, line);
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(line, Messages.documentType);
                default -> {
                    // comments and instructions say nothing to the engine
                }
            }
            line = Math.max(1, reader.getLocation().getLineNumber());
        }
    }

    private void open(XMLStreamReader reader, int line) throws Refused {
        if (++depth > DEPTH) {
            throw new Refused(line, NLS.bind(Messages.tooDeep, DEPTH));
        }
        if (++elements > ELEMENTS) {
            throw new Refused(line, NLS.bind(Messages.tooMany, NumberFormat.getIntegerInstance().format(ELEMENTS)));
        }
        text.setLength(0);
        SourceElement element = new SourceElement(reader.getLocalName(), current, line);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            take(element, reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (current == null) {
            root = element;
            element.type = Vocabulary.INSTANCE.type(namespace(reader.getNamespaceURI()), element.name);
            element.namespace = namespace(reader.getNamespaceURI());
        } else {
            current.children.add(element);
            element.type = type(element, reader);
        }
        current = element;
    }

    private static void take(SourceElement element, String namespace, String name, String value) {
        if (namespace == null || namespace.isEmpty()) {
            element.attributes.put(name, value);
        } else if (name.equals("type") && (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI) || namespace.equals(XMI))) {
            element.declaredType = value;
        } else if (name.equals("id") && namespace.equals(XMI)) {
            element.id = value;
        }
    }

    /** The class that an element says, or that the feature of its parent has; null if it is unknown. */
    private Vocabulary.Type type(SourceElement element, XMLStreamReader reader) {
        String declared = element.declaredType;
        if (declared != null) {
            int colon = declared.indexOf(':');
            String prefix = colon < 0 ? "" : declared.substring(0, colon);
            element.namespace = namespace(reader.getNamespaceURI(prefix));
            return Vocabulary.INSTANCE.type(element.namespace, declared.substring(colon + 1));
        }
        Vocabulary.Feature feature = current.type == null ? null : current.type.features().get(element.name);
        return feature == null || feature.contained().isEmpty() ? null : Vocabulary.INSTANCE.type(feature.contained());
    }

    private static String namespace(String uri) {
        return uri == null ? "" : uri;
    }

    private void close() {
        if (!text.toString().isBlank()) {
            current.text = text.toString().strip();
        }
        text.setLength(0);
        current = current.parent;
        depth--;
    }

    private void malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        error(line, NLS.bind(Messages.notWellFormed, Problems.quote(start < 0 ? message : message.substring(start + "Message: ".length()))));
    }

    private void error(int line, String message) {
        problems.error(new Place(file, "", line, ""), message);
    }
}
