package org.dodeka.help;

/** A page of the help while it is written. Whatever comes from the catalogue, from rules or from people goes in as text, never as markup. */
final class Page {

    private final StringBuilder html = new StringBuilder();

    Page(String language, String root, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(language)).append("\"><head><meta charset=\"UTF-8\"><title>").append(escaped(title))
                .append("</title><link rel=\"stylesheet\" href=\"").append(root).append("html/guide.css\"></head><body>\n");
        element("h1", title);
    }

    /** An element with a text in it; nothing for an empty text. */
    Page element(String name, String text) {
        if (text != null && !text.isBlank()) {
            html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
        }
        return this;
    }

    Page link(String name, String target, String text) {
        html.append('<').append(name).append("><a href=\"").append(escaped(target)).append("\">").append(escaped(text)).append("</a></").append(name).append(">\n");
        return this;
    }

    /** A term and what it means. */
    Page meaning(String id, String term, String meaning) {
        html.append("<dt id=\"").append(escaped(id)).append("\">").append(escaped(term)).append("</dt><dd>").append(escaped(meaning)).append("</dd>\n");
        return this;
    }

    Page open(String name) {
        html.append('<').append(name).append(">\n");
        return this;
    }

    Page close(String name) {
        html.append("</").append(name).append(">\n");
        return this;
    }

    String text() {
        return html + "</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
