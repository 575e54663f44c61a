package org.dodeka.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SchemaReferenceTest {

    private static final Path ROOT = Path.of(System.getProperty("dodeka.root"));
    private static final Path SCHEMA = ROOT.resolve("bundles/org.dodeka.exchange/schemas/learning-design-1.0.xsd");

    @TempDir
    static Path docs;
    private static String page;

    @BeforeAll
    static void generateIntoAnEmptyFolder() throws IOException {
        Generate.document(ROOT.resolve("bundles"), docs);
        page = Files.readString(docs.resolve("exchange-reference.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "exchange-reference.html", "schemas/learning-design-1.0.xsd" })
    void the_committed_documentation_is_what_the_schema_says(String file) throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs").resolve(file))).as("docs/%s; ./dodeka generate-model writes it", file)
                .isEqualTo(Files.readString(docs.resolve(file)));
    }

    @Test
    void the_same_schema_gives_the_same_page() throws IOException {
        assertThat(SchemaReference.of(SchemaDocument.read(SCHEMA))).isEqualTo(page);
    }

    @Test
    void every_element_and_attribute_has_an_entry_with_its_meaning() throws Exception {
        SchemaDocument schema = SchemaDocument.read(SCHEMA);
        String text = parse(page).getTextContent();
        assertThat(schema.structures).hasSizeGreaterThan(40);
        for (SchemaDocument.Structure structure : schema.structures.values()) {
            structure.attributes().forEach(attribute -> assertThat(text).contains(attribute.meaning()));
            if (!structure.isList()) {
                assertThat(text).contains(structure.meaning()).contains(structure.example());
                structure.elements().forEach(element -> assertThat(text).contains(element.meaning()));
            }
        }
    }

    @Test
    void every_type_of_values_has_an_entry_with_all_its_literals() throws Exception {
        Element root = parse(page);
        for (SchemaDocument.Values type : SchemaDocument.read(SCHEMA).values.values()) {
            Element entry = all(root, "section").stream().filter(section -> section.getAttribute("id").equals("type-" + type.name()))
                    .findFirst().orElseThrow();
            assertThat(entry.getTextContent()).contains(type.meaning());
            type.literals().forEach((literal, meaning) -> assertThat(entry.getTextContent()).contains(literal).contains(meaning));
        }
    }

    @Test
    void every_link_leads_somewhere() throws Exception {
        Element root = parse(page);
        Set<String> ids = new HashSet<>();
        for (Element element : all(root, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s is there once", id).isTrue();
        }
        assertThat(all(root, "a")).hasSizeGreaterThan(300).allSatisfy(link -> {
            String target = link.getAttribute("href");
            assertThat(target.startsWith("#") ? ids.contains(target.substring(1)) : Files.exists(docs.resolve(target))).as(target).isTrue();
        });
    }

    @Test
    void the_page_needs_nothing_else_and_runs_nothing() throws Exception {
        Element root = parse(page);
        assertThat(all(root, "*")).extracting(Element::getTagName).doesNotContain("script", "img", "link", "iframe", "object", "form");
        assertThat(all(root, "*")).allSatisfy(element -> {
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.hasAttribute("style")).isFalse();
        });
        assertThat(page).doesNotContain("@import", "url(");
    }

    @Test
    void headings_descend_one_level_at_a_time_and_tables_are_labelled() throws Exception {
        Element root = parse(page);
        assertThat(root.getAttribute("lang")).isEqualTo("en");
        int level = 0;
        for (Element element : all(root, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(all(root, "h1")).hasSize(1);
        assertThat(all(root, "table")).isNotEmpty().allSatisfy(table -> assertThat(all(table, "caption").get(0).getTextContent()).isNotBlank());
        assertThat(all(root, "th")).allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("row", "col"));
    }

    @Test
    void texts_of_a_schema_are_escaped() throws Exception {
        Path hostile = docs.resolve("hostile.xsd");
        String text = "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; \" onload=\"";
        Files.writeString(hostile, Files.readString(SCHEMA).replace("What people call it.", text));
        String written = SchemaReference.of(SchemaDocument.read(hostile));
        assertThat(all(parse(written), "script")).isEmpty();
        assertThat(parse(written).getTextContent()).contains("<script>alert(1)</script> &amp; \" onload=\"");
    }

    private static Element parse(String html) throws Exception {
        ByteArrayInputStream bytes = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes).getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var list = root.getElementsByTagName(name);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }
}
