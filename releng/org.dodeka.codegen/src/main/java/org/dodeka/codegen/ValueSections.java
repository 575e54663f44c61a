package org.dodeka.codegen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dodeka.codegen.SchemaDocument.Values;

/**
 * The entries of the types of values in the reference.
 *
 * @param page where to
 * @param schema the schema
 * @param uses by type, the attributes that use it, as "element.attribute"
 */
record ValueSections(Page page, SchemaDocument schema, Map<String, Set<String>> uses) {

    /** More uses than these say nothing any more. */
    private static final int FEW_USES = 12;

    /** The types of XML Schema itself that are used, in words of people. */
    private static final Map<String, String> BASICS = new TreeMap<>(Map.of(
            "xs:string", "Any text. Blanks count. Within an attribute, line breaks are written as &#10; and tabs as &#9;, because XML turns them "
                    + "into blanks otherwise.",
            "xs:int", "A whole number from -2147483648 to 2147483647, in decimal digits."));
    private static final Map<String, String> BASIC_NAMES = Map.of("xs:string", "text", "xs:int", "whole number");

    void write() {
        page.open("section", "id", "values").element("h2", "Values");
        page.element("p", "What the attributes and texts can be.");
        for (Map.Entry<String, String> basic : BASICS.entrySet()) {
            page.open("section", "id", anchor(basic.getKey()), "class", "entry").element("h3", nameOf(basic.getKey()));
            page.open("p").text(basic.getValue() + " In the schema: ").element("code", basic.getKey()).text(".").close().close();
        }
        for (Values type : schema.values.values()) {
            page.open("section", "id", anchor(type.name()), "class", "entry").element("h3", type.name()).element("p", type.meaning());
            if (type.items() != null) {
                page.open("p").text("Each of them is one of ").element("a", type.items(), "href", "#" + anchor(type.items())).text(".").close();
            }
            if (!type.literals().isEmpty()) {
                ElementSection.table(page, type.name() + ": what it can be", List.of("Value", "Meaning"));
                type.literals().forEach((literal, meaning) -> {
                    page.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader").element("code", literal).close();
                    page.element("td", meaning, "role", "cell").close();
                });
                page.close().close();
            }
            uses(type.name());
            page.close();
        }
        page.close();
    }

    private void uses(String type) {
        Set<String> places = uses.getOrDefault(type, Set.of());
        if (places.isEmpty() || places.size() > FEW_USES) {
            return;
        }
        page.open("p", "class", "uses").text("Used by ");
        String separator = "";
        for (String place : places) {
            page.text(separator).element("a", place.replace(".", " "), "href", "#" + place.replace(".", ".-"));
            separator = ", ";
        }
        page.text(".").close();
    }

    /** What people call a type. */
    static String nameOf(String type) {
        return BASIC_NAMES.getOrDefault(type, type);
    }

    /** Where a type is described. */
    static String anchor(String type) {
        return "type-" + type.replace("xs:", "xs-");
    }
}
