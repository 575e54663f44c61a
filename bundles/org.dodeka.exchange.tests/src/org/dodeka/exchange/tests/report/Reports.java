package org.dodeka.exchange.tests.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.dodeka.catalogue.Catalogues;
import org.dodeka.catalogue.Templates;
import org.dodeka.exchange.report.HtmlReport;
import org.dodeka.exchange.report.ReportInput;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.Designs;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.facts.Facts;
import org.eclipse.core.runtime.RegistryFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reports of designs under test, and questions about pages, which are read by an XML parser. */
final class Reports {

    static final RulePacks PACKS = RegistryFactory.getRegistry() == null ? RulePacks.fromClassPath(Reports.class.getClassLoader())
            : RulePacks.installed();
    static final DisciplineCatalogue CATALOGUE = catalogue();
    static final List<String> EXAMPLES = Templates.names().stream().filter(name -> !name.equals("blank")).toList();

    private Reports() {
    }

    private static DisciplineCatalogue catalogue() {
        try {
            return Catalogues.load(Designs.newResourceSet());
        } catch (DesignLoadException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Design example(String name) {
        try (InputStream in = Templates.open(name)) {
            return (Design) DesignFiles.load(in, name).getContents().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportInput input(Design design) {
        return input(design, RuleSettings.DEFAULTS);
    }

    static ReportInput input(Design design, RuleSettings settings) {
        Facts facts = Facts.of(design);
        return ReportInput.of(facts, new ValidationEngine(PACKS, settings).validate(facts, null), CATALOGUE, PACKS, settings);
    }

    static byte[] bytes(ReportInput input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HtmlReport.write(input, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String html(Design design) {
        return new String(bytes(input(design)), StandardCharsets.UTF_8);
    }

    static Document page(Design design) {
        return page(input(design));
    }

    static Document page(ReportInput input) {
        return parse(bytes(input));
    }

    /** A page with something changed about its input. */
    static Document page(Design design, UnaryOperator<ReportInput> change) {
        return page(change.apply(input(design)));
    }

    private static Document parse(byte[] html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0"); // pages of large designs are long
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(html));
        } catch (SAXException e) {
            throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> elements(Document page, String name) {
        return list(page.getElementsByTagName(name));
    }

    static List<Element> elements(Element within, String name) {
        return list(within.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The diagrams on a page. */
    static List<Element> pictures(Document page) {
        return elements(page, "figure").stream().filter(figure -> figure.getAttribute("class").equals("diagram")).toList();
    }

    /** The same page with the diagrams taken out: where labels end, how lines are broken and where figures stand depends on what they say. */
    static Document withoutPictures(Document page) {
        pictures(page).forEach(picture -> picture.getParentNode().removeChild(picture));
        return page;
    }

    /** The section with an id. */
    static Element section(Document page, String id) {
        return elements(page, "section").stream().filter(s -> s.getAttribute("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no section " + id));
    }

    /** The text in an element, with single blanks. */
    static String text(Element element) {
        return element.getTextContent().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    static String text(Document page) {
        return text((Element) page.getElementsByTagName("body").item(0));
    }
}
