package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.dodeka.exchange.xml.ExchangeSchema;
import org.dodeka.exchange.xml.NotExportableException;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.testing.RandomDesigns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The law between the schema and the import: whatever the schema refuses, the import refuses as well, although neither knows of the
 * other. The import may refuse more, since a schema does not follow references.
 */
class MutantsTest {

    private static final String NAMESPACE = "http://www.dodeka.org/exchange/1.0";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int MUTANTS = 400;
    private static final String[] VALUES = { "", " ", "x", "0", "-1", "+1", " 7 ", "2.5", "1e3", "INF", "NaN", "1e999", "0x1F", "true", "TRUE", "1", "2026-02-30",
        "2026-06-01Z", "2026-06-01", " 2026-06-01\n", "0000-01-01", "20260601", "CORE", "core", "VALID", "valid", "draft", "error", "#x", "/x", "a b", "\u00A0 1",
        "2147483648", "1 2", "ENGAGEMENT ALIGNMENT", "ENGAGEMENT  ", "1.1", "REL.Q1", "100.5", "٣" };

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void what_the_schema_refuses_is_never_imported(long seed) throws Exception {
        Random random = new Random(seed);
        byte[] original = Exchanged.draft(Exchanged.prepared(RandomDesigns.small(seed * 31)));
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Document document = parse(original);
            StringBuilder story = new StringBuilder();
            for (int n = random.nextInt(2); n >= 0; n--) {
                story.append(mutate(document, random)).append("; ");
            }
            byte[] mutant = bytes(document);
            boolean valid = isValid(mutant);
            refused += valid ? 0 : 1;
            assertThat(isImported(mutant) && !valid).as("imported although the schema refuses it: %s", story).isFalse();
        }
        assertThat(refused).as("mutants that the schema refuses; otherwise the law says nothing").isBetween(MUTANTS / 10, MUTANTS - 1);
    }

    private static String mutate(Document document, Random random) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        // Half of the time in the blocks that are no part of the design, which are a small part of the file
        Element element = elements.get(random.nextBoolean() ? random.nextInt(elements.size()) : elements.size() - 1 - random.nextInt(Math.min(40, elements.size())));
        Element other = elements.get(random.nextInt(elements.size()));
        String where = element.getTagName() + " " + element.getAttribute("id");
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                if (element.getAttributes().getLength() > 0) {
                    Attr attribute = (Attr) element.getAttributes().item(random.nextInt(element.getAttributes().getLength()));
                    String value = VALUES[random.nextInt(VALUES.length)];
                    if (!attribute.getName().startsWith("xmlns")) {
                        attribute.setValue(value);
                    }
                    return where + ": " + attribute.getName() + " = '" + value + "'";
                }
                return "nothing";
            }
            case 4 -> {
                Attr attribute = (Attr) element.getAttributes().item(0);
                if (attribute != null && !attribute.getName().startsWith("xmlns")) {
                    element.removeAttributeNode(attribute);
                }
                return where + " without " + attribute;
            }
            case 5 -> {
                element.setAttribute(other.hasAttributes() ? other.getAttributes().item(0).getNodeName().replace("xmlns", "x") : "wrong", "x");
                return where + " with an attribute of " + other.getTagName();
            }
            case 6 -> {
                if (element.getParentNode() instanceof Element parent) {
                    parent.appendChild(element.cloneNode(true));
                }
                return where + " twice";
            }
            case 7 -> {
                if (!isWithin(other, element)) {
                    other.appendChild(element);
                }
                return where + " moved into " + other.getTagName();
            }
            case 8 -> {
                element.appendChild(document.createTextNode("text"));
                return where + " with text";
            }
            case 9 -> {
                document.renameNode(element, random.nextBoolean() ? NAMESPACE : "urn:other", random.nextBoolean() ? other.getTagName() : "wrong");
                return where + " renamed to " + element;
            }
            case 10 -> {
                element.setAttributeNS(XSI, random.nextBoolean() ? "xsi:type" : "xsi:nil", random.nextBoolean() ? "Person" : "true");
                return where + " with a type or nil";
            }
            default -> {
                if (element.getParentNode() instanceof Element parent) {
                    parent.removeChild(element);
                }
                return where + " removed";
            }
        }
    }

    private static boolean isWithin(org.w3c.dom.Node node, Element ancestor) {
        return node != null && (node == ancestor || isWithin(node.getParentNode(), ancestor));
    }

    private static boolean isValid(byte[] xml) throws IOException {
        try {
            ExchangeSchema.check(new ByteArrayInputStream(xml));
            return true;
        } catch (NotExportableException violation) {
            return false;
        }
    }

    private static boolean isImported(byte[] xml) {
        try {
            Exchanged.read(xml);
            return true;
        } catch (DesignLoadException refused) {
            return false;
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static byte[] bytes(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
