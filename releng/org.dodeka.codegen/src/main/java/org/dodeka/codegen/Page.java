package org.dodeka.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** A page of HTML while it is written. All text is escaped, every element is closed, and the result is well-formed XML too. */
final class Page {

    private static final Set<String> VOID = Set.of("meta", "link", "br");
    /** Elements that begin on a line of their own. */
    private static final Set<String> BLOCKS = Set.of("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section",
            "h1", "h2", "h3", "h4", "p", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "div", "pre", "details", "summary");

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; the attributes are names and values in turn. */
    Page open(String element, String... attributes) {
        if (BLOCKS.contains(element)) {
            html.append('\n');
        }
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        html.append(VOID.contains(element) ? "/>" : ">");
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Ends the innermost element. */
    Page close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    Page text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** The style of the page, which is not escaped in HTML and therefore must not need it. */
    Page style(String css) {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("the style sheet needs characters that cannot be within a page");
        }
        open("style");
        html.append('\n').append(css);
        return close();
    }

    /** An element with text only. */
    Page element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Ends all elements. */
    String finish() {
        while (!open.isEmpty()) {
            close();
        }
        return html.append('\n').toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
