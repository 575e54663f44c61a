package org.dodeka.viewpoint.drawing;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An image to be part of a drawing. One that consists of plain shapes is taken over shape by shape, as a symbol; any other well-formed one is
 * embedded as a whole, in which form a viewer runs nothing and loads nothing.
 *
 * @param viewBox its view box; null if it is embedded as a whole
 * @param content the shapes, or the whole as a data URI
 */
record SvgIcon(String viewBox, String content) {

    private static final Set<String> SHAPES = Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");
    private static final Set<String> ATTRIBUTES = Set.of("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-linecap",
            "stroke-linejoin", "stroke-opacity", "stroke-dasharray", "stroke-miterlimit", "opacity", "transform", "d", "cx", "cy", "r", "rx", "ry",
            "x", "y", "x1", "y1", "x2",
            "y2", "width", "height", "points");
    private static final int MOST_BYTES = 200_000;

    /** Reads an image; null if it is none, or too large. */
    static SvgIcon read(byte[] svg) {
        if (svg == null || svg.length > MOST_BYTES) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            try {
                SvgIcon plain = new Reader(in).read();
                return plain != null ? plain : new SvgIcon(null, "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            return null;
        }
    }

    /** Reads to the end, so that what is not well-formed is found. */
    private static final class Reader {

        private final XMLStreamReader in;
        private final StringBuilder shapes = new StringBuilder();
        private boolean plain = true;

        Reader(XMLStreamReader in) {
            this.in = in;
        }

        SvgIcon read() throws XMLStreamException {
            String viewBox = null;
            int depth = 0;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (depth++ == 0) {
                            plain &= in.getLocalName().equals("svg");
                            viewBox = viewBox();
                        } else {
                            start();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (--depth > 0) {
                            shapes.append("</").append(in.getLocalName()).append('>');
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("DTD");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> plain &= in.isWhiteSpace();
                    default -> { }
                }
            }
            return plain && viewBox != null ? new SvgIcon(viewBox, shapes.toString()) : null;
        }

        private String viewBox() {
            String given = in.getAttributeValue(null, "viewBox");
            return given != null && given.matches("[-0-9. ,]{7,60}") ? given : null;
        }

        private void start() {
            plain &= SHAPES.contains(in.getLocalName()) && "http://www.w3.org/2000/svg".equals(in.getNamespaceURI());
            shapes.append('<').append(in.getLocalName());
            for (int i = 0; i < in.getAttributeCount(); i++) {
                String value = in.getAttributeValue(i);
                plain &= (in.getAttributeNamespace(i) == null || in.getAttributeNamespace(i).isEmpty())
                        && ATTRIBUTES.contains(in.getAttributeLocalName(i)) && !value.contains("url");
                shapes.append(' ').append(in.getAttributeLocalName(i)).append("=\"").append(Xml.escaped(value)).append('"');
            }
            shapes.append('>');
        }
    }
}
