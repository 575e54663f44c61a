package org.dodeka.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What an XML schema says to people: its types with their documentation, in the order in which it declares them. */
final class SchemaDocument {

    private static final String EXAMPLE = "http://www.dodeka.org/exchange/example";

    /** An element or an attribute; {@code whenMissing} is null if it has no default. */
    record Member(String name, String type, String meaning, boolean required, String whenMissing) {
    }

    /** What elements of a type hold; {@code repeated} if it is any number of the one element. {@code example} is empty if there is none. */
    record Structure(String name, String meaning, String example, List<Member> elements, List<Member> attributes, boolean repeated) {

        /** Whether it is there only to hold any number of one element. */
        boolean isList() {
            return repeated && attributes.isEmpty();
        }
    }

    /** A type of values; {@code literals} are those of an enumeration, {@code items} the type of the items of a list or null. */
    record Values(String name, String meaning, Map<String, String> literals, String items) {
    }

    final String namespace;
    final String version;
    final String meaning;
    final Member root;
    final Map<String, Structure> structures = new LinkedHashMap<>();
    final Map<String, Values> values = new LinkedHashMap<>();

    private SchemaDocument(Element schema) {
        namespace = schema.getAttribute("targetNamespace");
        version = schema.getAttribute("version");
        meaning = annotation(schema, "documentation");
        root = member(children(schema, "element").get(0));
        for (Element type : children(schema, "complexType")) {
            List<Element> elements = new ArrayList<>();
            for (Element group : children(type, null)) {
                elements.addAll(children(group, "element"));
            }
            boolean repeated = elements.stream().anyMatch(element -> element.getAttribute("maxOccurs").equals("unbounded"));
            String name = type.getAttribute("name");
            structures.put(name, new Structure(name, annotation(type, "documentation"), annotation(type, "appinfo"),
                    members(elements), members(children(type, "attribute")), repeated));
        }
        for (Element type : children(schema, "simpleType")) {
            Map<String, String> literals = new LinkedHashMap<>();
            for (Element restriction : children(type, "restriction")) {
                for (Element literal : children(restriction, "enumeration")) {
                    literals.put(literal.getAttribute("value"), annotation(literal, "documentation"));
                }
            }
            String items = children(type, "list").stream().map(list -> list.getAttribute("itemType")).findFirst().orElse(null);
            values.put(type.getAttribute("name"), new Values(type.getAttribute("name"), annotation(type, "documentation"), literals, items));
        }
    }

    /**
     * Reads a schema.
     *
     * @param file the schema
     * @throws IOException if it cannot be read, or is no XML
     */
    static SchemaDocument read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new SchemaDocument(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Member> members(List<Element> declarations) {
        return declarations.stream().map(SchemaDocument::member).toList();
    }

    private static Member member(Element declaration) {
        String whenMissing = declaration.hasAttribute("default") ? declaration.getAttribute("default") : null;
        return new Member(declaration.getAttribute("name"), declaration.getAttribute("type"), annotation(declaration, "documentation"),
                declaration.getAttribute("use").equals("required"), whenMissing);
    }

    /** The documentation of a component, or its example; empty if it has none. */
    private static String annotation(Element component, String kind) {
        for (Element annotation : children(component, "annotation")) {
            for (Element text : children(annotation, kind)) {
                if (kind.equals("documentation")) {
                    return text.getTextContent().strip().replaceAll("\\s+", " ");
                } else if (text.getAttribute("source").equals(EXAMPLE)) {
                    return text.getTextContent().strip();
                }
            }
        }
        return "";
    }

    private static List<Element> children(Element parent, String localName) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())
                    && (localName == null || localName.equals(element.getLocalName()))) {
                found.add(element);
            }
        }
        return found;
    }
}
