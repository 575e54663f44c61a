package org.dodeka.design.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.dodeka.design.services.Common;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The file under test, and what is written in it. */
final class LearningOdesign {

    /** An attribute in the file: of which element it is, what it is called and what it says. */
    record Written(Element element, String name, String value) {

        @Override
        public String toString() {
            return element.getTagName() + " " + element.getAttribute("name") + " " + name + "=" + value;
        }
    }

    private LearningOdesign() {
    }

    static InputStream open() {
        return resource("/description/learning.odesign");
    }

    /** A file of the bundle; null if it is not there. */
    static InputStream resource(String path) {
        return Common.class.getResourceAsStream(path);
    }

    /** The texts of the bundle in a language, such as {@code _de}. */
    static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStream in = resource("/plugin" + language + ".properties")) {
            texts.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }

    /** All attributes in the file. */
    static List<Written> attributes() {
        try (InputStream in = open()) {
            List<Written> all = new ArrayList<>();
            collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement(), all);
            return all;
        } catch (IOException | SAXException | ParserConfigurationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The names of the service classes. */
    static List<String> serviceClasses() {
        return attributes().stream().filter(one -> one.name().equals("qualifiedClassName")).map(Written::value).toList();
    }

    private static void collect(Element element, List<Written> all) {
        NamedNodeMap attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i))
                .forEach(attribute -> all.add(new Written(element, attribute.getName(), attribute.getValue())));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, all);
            }
        }
    }
}
