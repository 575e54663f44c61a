package org.dodeka.codegen;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.dodeka.codegen.SchemaDocument.Member;
import org.dodeka.codegen.SchemaDocument.Structure;

/**
 * The entry of one element in the reference: what it means, where it lies, its attributes and children, and an example.
 *
 * @param page where to
 * @param schema the schema
 * @param name the name of the element
 * @param structure its type
 * @param addressOf where an element of a name is described; null if nowhere or in several places
 * @param holders the elements that can hold it, each with the name of the list between them, empty if there is none
 */
record ElementSection(Page page, SchemaDocument schema, String name, Structure structure, UnaryOperator<String> addressOf,
        Map<String, String> holders) {

    void write() {
        page.open("section", "id", name, "class", "entry").open("h3").element("code", "<" + name + ">").close();
        page.element("p", structure.meaning());
        place();
        if (!structure.attributes().isEmpty()) {
            attributes();
        }
        if (!structure.elements().isEmpty()) {
            elements();
        }
        if (!structure.example().isEmpty()) {
            page.element("h4", "Example");
            XmlSample.write(page, structure.example(), "Example of " + name, addressOf);
        }
        page.close();
    }

    private void place() {
        page.open("p", "class", "place").text(holders.isEmpty() ? "The outermost element of a file." : "Lies in ");
        String separator = "";
        for (Map.Entry<String, String> holder : holders.entrySet()) {
            page.text(separator);
            if (!holder.getValue().isEmpty()) {
                page.open("a", "href", "#" + holder.getKey() + "." + holder.getValue());
                page.element("code", "<" + holder.getValue() + ">").close().text(" of ");
            }
            page.open("a", "href", "#" + holder.getKey()).element("code", "<" + holder.getKey() + ">").close();
            separator = ", ";
        }
        page.text(holders.isEmpty() ? "" : ".").close();
    }

    private void attributes() {
        page.element("h4", "Attributes");
        table(page, "Attributes of " + name, List.of("Name", "Value", "Meaning", "If missing"));
        for (Member attribute : structure.attributes()) {
            row(name + ".-" + attribute.name(), attribute.name());
            page.open("td", "role", "cell", "class", "type");
            type(attribute.type());
            page.close().element("td", attribute.meaning(), "role", "cell");
            page.open("td", "role", "cell", "class", "missing");
            if (attribute.required()) {
                page.element("strong", "required");
            } else {
                page.element("span", "If missing: ", "class", "label");
                if (attribute.whenMissing() == null) {
                    SchemaDocument.Values values = schema.values.get(attribute.type());
                    page.text(values != null && values.items() != null ? "empty" : "unset");
                } else {
                    page.element("code", attribute.whenMissing());
                }
            }
            page.close().close();
        }
        page.close().close();
    }

    private void elements() {
        page.element("h4", "Elements");
        table(page, "Elements of " + name, List.of("Name", "Holds", "Meaning"));
        for (Member element : structure.elements()) {
            row(name + "." + element.name(), element.name());
            page.open("td", "role", "cell", "class", "type");
            Structure inner = schema.structures.get(element.type());
            if (inner == null) {
                type(element.type());
            } else {
                String target = inner.isList() ? inner.elements().get(0).name() : element.name();
                page.text(structure.repeated() || inner.isList() ? "any number of " : "");
                page.open("a", "href", "#" + target).element("code", "<" + target + ">").close();
            }
            page.close().element("td", element.meaning(), "role", "cell").close();
        }
        page.close().close();
    }

    private void row(String anchor, String header) {
        page.open("tr", "role", "row", "id", anchor).open("th", "scope", "row", "role", "rowheader").element("code", header).close();
    }

    private void type(String type) {
        page.element("a", ValueSections.nameOf(type), "href", "#" + ValueSections.anchor(type));
    }

    /** Begins a table and its body. The roles keep it a table where narrow pages lay it out otherwise. */
    static void table(Page page, String caption, List<String> columns) {
        page.open("table", "role", "table", "class", "columns-" + columns.size()).element("caption", caption);
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        columns.forEach(column -> page.element("th", column, "scope", "col", "role", "columnheader"));
        page.close().close().open("tbody", "role", "rowgroup");
    }
}
