package org.dodeka.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dodeka.codegen.SchemaDocument.Member;
import org.dodeka.codegen.SchemaDocument.Structure;

/** Writes the reference of the exchange format, one page of HTML that needs nothing else, from its schema. */
final class SchemaReference {

    private final SchemaDocument schema;
    private final Page page = new Page();
    /** The elements that have a section of their own, by type: all but the mere lists. */
    private final Map<String, String> sections = new LinkedHashMap<>();
    /** By name of an element, where it is described: address and the element that holds it. */
    private final Map<String, TreeMap<String, String>> index = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    /** By type of values, the attributes that use it. */
    private final Map<String, Set<String>> uses = new TreeMap<>();

    private SchemaReference(SchemaDocument schema) {
        this.schema = schema;
        collect(schema.root, "", new HashSet<>());
    }

    /**
     * The reference of a schema. Equal schemas give equal pages.
     *
     * @param schema the schema
     * @return the page, UTF-8 when it is stored
     * @throws IOException if the style sheet cannot be read
     */
    static String of(SchemaDocument schema) throws IOException {
        return new SchemaReference(schema).write();
    }

    private void collect(Member element, String holder, Set<String> seen) {
        Structure structure = schema.structures.get(element.type());
        boolean section = structure != null && !structure.isList();
        if (section) {
            sections.put(element.type(), element.name());
        }
        index.computeIfAbsent(element.name(), name -> new TreeMap<>()).put(holder, "#" + (section ? element.name() : holder + "." + element.name()));
        if (structure == null || !seen.add(element.type())) {
            return;
        }
        for (Member attribute : structure.attributes()) {
            uses.computeIfAbsent(attribute.type(), type -> new TreeSet<>()).add(element.name() + "." + attribute.name());
        }
        structure.elements().forEach(child -> collect(child, section ? element.name() : holder, seen));
    }

    private String write() throws IOException {
        String title = "Learning designs as XML, version " + schema.version;
        page.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8").element("title", title)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'")
                .style(styleSheet()).close();
        page.open("body").element("a", "Skip to the reference", "class", "skip", "href", "#reference");
        page.open("header").element("p", "Dodeka", "class", "kicker").element("h1", title).close();
        contents();
        page.open("main", "id", "reference", "tabindex", "-1");
        introduction();
        page.open("section", "id", "elements").element("h2", "Elements");
        for (Map.Entry<String, String> section : sections.entrySet()) {
            Structure structure = schema.structures.get(section.getKey());
            new ElementSection(page, schema, section.getValue(), structure, this::addressOf, holders(section.getKey())).write();
        }
        page.close();
        new ValueSections(page, schema, uses).write();
        index();
        page.close();
        String file = "learning-design-" + schema.version + ".xsd";
        page.open("footer").open("p").text("Made from ").element("a", file, "href", "schemas/" + file);
        page.text(", which decides where this page leaves a doubt.").close();
        return page.finish();
    }

    private void contents() {
        page.open("nav", "aria-label", "Contents").open("details", "open", "open").element("summary", "Contents").open("ul");
        page.open("li").element("a", "What a file is", "href", "#file").close();
        page.open("li").element("a", "Elements", "href", "#elements").open("ul");
        sections.values().forEach(name -> page.open("li").element("a", name, "href", "#" + name).close());
        page.close().close();
        page.open("li").element("a", "Values", "href", "#values").close();
        page.open("li").element("a", "Index of elements", "href", "#index").close();
        page.close().close().close();
    }

    private void introduction() {
        page.open("section", "id", "file").element("h2", "What a file is");
        page.element("p", schema.meaning);
        page.open("p").text("The namespace is ").element("code", schema.namespace).text(". Its last part is the version of the vocabulary.").close();
        page.element("h3", "The elements and what they hold").open("ul", "class", "tree");
        tree(schema.root);
        page.close().close();
    }

    /** The element with what it holds; lists are shown by what they hold any number of, texts are left out. */
    private void tree(Member element) {
        page.open("li").element("a", element.name(), "href", "#" + element.name());
        List<Member> inner = new ArrayList<>();
        for (Member child : schema.structures.get(element.type()).elements()) {
            Structure structure = schema.structures.get(child.type());
            if (structure != null) {
                inner.addAll(structure.isList() ? structure.elements() : List.of(child));
            }
        }
        if (!inner.isEmpty()) {
            page.open("ul");
            inner.forEach(this::tree);
            page.close();
        }
        page.close();
    }

    /** The elements that can hold one of a type, as "name of the holder → name of the list", the list empty where there is none. */
    private Map<String, String> holders(String type) {
        Map<String, String> holders = new TreeMap<>();
        for (Structure outer : schema.structures.values()) {
            for (Member child : outer.elements()) {
                Structure list = schema.structures.get(child.type());
                if (child.type().equals(type)) {
                    holders.putIfAbsent(sections.getOrDefault(outer.name(), ""), "");
                } else if (list != null && list.isList() && list.elements().get(0).type().equals(type)) {
                    holders.put(sections.getOrDefault(outer.name(), ""), child.name());
                }
            }
        }
        holders.remove("");
        return holders;
    }

    private String addressOf(String element) {
        TreeMap<String, String> places = index.get(element);
        return places == null || places.size() > 1 ? null : places.firstEntry().getValue();
    }

    private void index() {
        page.open("section", "id", "index").element("h2", "Index of elements").open("ul", "class", "index");
        index.forEach((name, places) -> {
            page.open("li").element("code", name);
            String separator = " ";
            for (Map.Entry<String, String> place : places.entrySet()) {
                String where = place.getKey().isEmpty() ? "the outermost element" : "in " + place.getKey();
                page.text(separator).element("a", where, "href", place.getValue());
                separator = ", ";
            }
            page.close();
        });
        page.close().close();
    }

    private static String styleSheet() throws IOException {
        try (InputStream in = SchemaReference.class.getResourceAsStream("schema-reference.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
