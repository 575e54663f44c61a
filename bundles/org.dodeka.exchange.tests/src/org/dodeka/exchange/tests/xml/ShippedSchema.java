package org.dodeka.exchange.tests.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.dodeka.exchange.findings.FindingsJson;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of the exchange as it is shipped: what it declares, and what it says of a document. */
final class ShippedSchema {

    static final String NAMESPACE = "http://www.dodeka.org/exchange/1.0";
    private static final String FILE = "/schemas/learning-design-1.0.xsd";

    /** An element or attribute. */
    record Member(String type, boolean required, String whenMissing) {
    }

    /** A type with what it holds; {@code repeated} if it holds any number of its one element. */
    record Type(Map<String, Member> elements, Map<String, Member> attributes, boolean repeated) {
    }

    private static final Element ROOT = parse(bytes());
    private static final Schema COMPILED = compile();

    private ShippedSchema() {
    }

    /** The bytes of the file. */
    static byte[] bytes() {
        try (InputStream in = FindingsJson.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outermost element of the schema. */
    static Element root() {
        return ROOT;
    }

    /** All elements below (and with) the given one that have the local name, in the order of the document. */
    static List<Element> all(Element within, String localName) {
        List<Element> found = new ArrayList<>();
        var list = within.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, localName);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }

    /** The child elements. */
    static Stream<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found.stream();
    }

    /** The complex types by name. */
    static Map<String, Type> types() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Element type : all(ROOT, "complexType")) {
            Map<String, Member> elements = members(type, "element");
            boolean repeated = all(type, "element").stream().anyMatch(element -> "unbounded".equals(element.getAttribute("maxOccurs")));
            types.put(type.getAttribute("name"), new Type(elements, members(type, "attribute"), repeated));
        }
        return types;
    }

    private static Map<String, Member> members(Element type, String kind) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Element member : all(type, kind)) {
            boolean required = kind.equals("attribute") ? "required".equals(member.getAttribute("use"))
                    : !"0".equals(member.getAttribute("minOccurs"));
            String whenMissing = member.hasAttribute("default") ? member.getAttribute("default") : null;
            members.put(member.getAttribute("name"), new Member(member.getAttribute("type"), required, whenMissing));
        }
        return members;
    }

    /** The simple types by name, with their enumeration values; without any, of other types. */
    static Map<String, List<String>> simpleTypes() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (Element type : all(ROOT, "simpleType")) {
            types.put(type.getAttribute("name"), all(type, "enumeration").stream().map(value -> value.getAttribute("value")).toList());
        }
        return types;
    }

    /** What the schema has to say against a document; empty if it is valid. */
    static List<String> complaints(String document) {
        List<String> complaints = new ArrayList<>();
        Validator validator = COMPILED.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                complaints.add(problem.getMessage());
            }

            @Override
            public void error(SAXParseException problem) {
                complaints.add(problem.getMessage());
            }

            @Override
            public void fatalError(SAXParseException problem) {
                complaints.add(problem.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(document)));
        } catch (SAXException notWellFormed) {
            complaints.add(notWellFormed.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return complaints;
    }

    /** The schema as the JDK compiles it with every guard up: secure processing, nothing else opened, all constraints checked. */
    static Schema compile() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
            return factory.newSchema(new StreamSource(new ByteArrayInputStream(bytes())));
        } catch (SAXException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Element parse(byte[] schema) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(schema)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
