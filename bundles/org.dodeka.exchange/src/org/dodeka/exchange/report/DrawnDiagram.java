package org.dodeka.exchange.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A drawing as a part of the page. It is not copied as it is but written element by element, like all of the page: what is not on the lists here
 * stays away, ids get a name of their own, and symbols stand where they are used, so that nothing refers to anything outside of the drawing.
 */
final class DrawnDiagram {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "title", "desc", "defs", "linearGradient", "stop", "rect", "circle", "ellipse",
            "line", "path", "polygon", "polyline", "text");
    private static final List<String> ATTRIBUTES = List.of("width", "height", "viewBox", "role", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r",
            "rx", "ry", "d", "points", "transform", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-linecap",
            "stroke-linejoin", "stroke-opacity", "stroke-dasharray", "stroke-miterlimit", "opacity", "offset", "stop-color", "textLength",
            "font-family", "font-size", "font-weight", "font-style", "text-anchor", "text-decoration");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern OWN = Pattern.compile("url\\(#([A-Za-z0-9-]+)\\)");

    private final Html html;
    private final String prefix;
    private final Document drawing;

    private DrawnDiagram(Html html, String prefix, Document drawing) {
        this.html = html;
        this.prefix = prefix + "-";
        this.drawing = drawing;
    }

    /**
     * Writes a drawing.
     *
     * @param prefix a name that nothing else on the page has
     * @param svg the drawing, well-formed
     */
    static void write(Html html, String prefix, byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            new DrawnDiagram(html, prefix, document).element(document.getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException notOurs) {
            throw new IllegalArgumentException("Not a drawing", notOurs);
        }
    }

    private void element(Element element) {
        String name = element.getLocalName();
        if (!SVG.equals(element.getNamespaceURI())) {
            return;
        }
        if (name.equals("use")) {
            use(element);
        } else if (ELEMENTS.contains(name)) {
            html.open(name, attributes(element));
            if (!Html.isEmpty(name)) {
                children(element, name.equals("text") || name.equals("title") || name.equals("desc"));
                html.close(name);
            }
        }
    }

    private void children(Element element, boolean text) {
        if (text) {
            html.text(element.getTextContent());
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                element(each);
            }
        }
    }

    /** What a symbol shows, where it is used. */
    private void use(Element use) {
        String id = use.getAttribute("href").replaceFirst("^#", "");
        for (Node defs = drawing.getDocumentElement().getFirstChild(); defs != null; defs = defs.getNextSibling()) {
            for (Node one = defs.getFirstChild(); one != null; one = one.getNextSibling()) {
                if (one instanceof Element symbol && symbol.getLocalName().equals("symbol") && symbol.getAttribute("id").equals(id)) {
                    html.open("svg", "aria-hidden", "true", "x", use.getAttribute("x"), "y", use.getAttribute("y"), "width",
                            use.getAttribute("width"), "height", use.getAttribute("height"), "viewBox", symbol.getAttribute("viewBox"));
                    children(symbol, false);
                    html.close("svg");
                }
            }
        }
    }

    private String[] attributes(Element element) {
        List<String> attributes = new ArrayList<>();
        for (String name : ATTRIBUTES) {
            String value = element.hasAttribute(name) ? value(element, name) : null;
            if (value != null) {
                attributes.addAll(List.of(name, value));
            }
        }
        if (ID.matcher(element.getAttribute("id")).matches()) {
            attributes.addAll(List.of("id", prefix + element.getAttribute("id")));
        }
        if (element.hasAttribute("aria-labelledby")) {
            attributes.addAll(List.of("aria-labelledby", element.getAttribute("aria-labelledby").replaceAll("(?<!\\S)(?=\\S)", prefix)));
        }
        return attributes.toArray(String[]::new);
    }

    private String value(Element element, String name) {
        String value = element.getAttribute(name);
        if (name.equals("textLength") && !VisibleText.of(element.getTextContent()).equals(element.getTextContent())) {
            return null; // what is made visible takes more room
        }
        return value.contains("url(") ? OWN.matcher(value).matches() ? OWN.matcher(value).replaceFirst("url(#" + prefix + "$1)") : null : value;
    }
}
