package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The examples in the schema and in the documentation are valid, and every class has one. */
class SchemaExamplesTest {

    private static final Path DOCS = Path.of(System.getProperty("dodeka.root", "../.."), "docs");

    /** A type of the schema and its example. */
    record Example(String type, String text) {
        @Override
        public String toString() {
            return type;
        }
    }

    static List<Example> examples() {
        return ShippedSchema.all(ShippedSchema.root(), "appinfo").stream()
                .map(info -> new Example(documented(info).getAttribute("name"), info.getTextContent().strip())).toList();
    }

    private static Element documented(Element info) {
        return (Element) info.getParentNode().getParentNode();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_in_the_schema_is_valid(Example example) {
        assertThat(ShippedSchema.complaints(document(example))).isEmpty();
        String wrong = document(example).replaceFirst(" (catalogue|date|id|cycle|asOf)=\"", " mood=\"");
        assertThat(ShippedSchema.complaints(wrong)).as("a wrong example").isNotEmpty();
    }

    /** A whole design around the example: the elements that hold it, out to the root. */
    private static String document(Example example) {
        String text = example.text();
        if (example.type().equals("Design")) {
            return text;
        }
        for (String type = example.type(); !type.equals("Design");) {
            String inner = type;
            Map.Entry<String, ShippedSchema.Type> holder = ShippedSchema.types().entrySet().stream()
                    .filter(entry -> entry.getValue().elements().values().stream().anyMatch(member -> member.type().equals(inner)))
                    .findFirst().orElseThrow();
            type = holder.getKey();
            if (!type.equals("Design")) {
                String name = nameOf(type);
                text = "<" + name + (holder.getValue().repeated() ? "" : " id='holder'") + ">" + text + "</" + name + ">";
            }
        }
        return "<learningDesign xmlns='" + ShippedSchema.NAMESPACE + "' id='d' status='draft'>" + text + "</learningDesign>";
    }

    private static String nameOf(String type) {
        return ShippedSchema.types().values().stream().flatMap(holder -> holder.elements().entrySet().stream())
                .filter(entry -> entry.getValue().type().equals(type)).findFirst().orElseThrow().getKey();
    }

    @Test
    void every_class_has_an_example() {
        Stream<String> classes = DesignPackage.eINSTANCE.getEClassifiers().stream()
                .filter(classifier -> classifier instanceof EClass type && !type.isAbstract()).map(EClassifier::getName);
        assertThat(examples()).extracting(Example::type).containsAll(classes.toList());
    }

    @Test
    void the_example_of_the_documentation_is_valid() throws IOException {
        Matcher blocks = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DOCS.resolve("exchange.md")));
        List<String> documents = new ArrayList<>();
        while (blocks.find()) {
            documents.add(blocks.group(1));
        }
        assertThat(documents).isNotEmpty().filteredOn(document -> document.contains("<learningDesign"))
                .isNotEmpty().allSatisfy(document -> assertThat(ShippedSchema.complaints(document)).isEmpty());
    }
}
