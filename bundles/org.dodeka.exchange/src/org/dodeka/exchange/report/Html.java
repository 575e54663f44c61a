package org.dodeka.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a page as a stream of elements and texts. Every character passes through here, and there is no way to write markup as such:
 * names of elements and attributes come from closed lists, texts and values are always escaped, invisible characters are made visible
 * ({@link VisibleText}), and links lead to the page itself or to the web only. What is written is HTML 5 and well-formed XML alike.
 * A failing writer makes every method throw {@link UncheckedIOException}.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "line", "rect", "circle", "ellipse", "path", "polygon", "polyline", "stop");
    private static final Set<String> BLOCKS = Set.of("html", "head", "body", "header", "nav", "main", "footer", "section", "article",
            "aside", "div", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr",
            "th", "td", "figure", "figcaption", "blockquote", "details", "summary", "title", "style", "svg", "g", "desc", "meta");
    private static final Set<String> INLINE = Set.of("a", "span", "bdi", "strong", "em", "abbr", "text", "time", "line", "rect", "circle",
            "ellipse", "path", "polygon", "polyline", "defs", "linearGradient", "stop");
    private static final Set<String> ATTRIBUTES = Set.of("id", "class", "lang", "dir", "href", "rel", "scope", "role", "tabindex",
            "charset", "name", "content", "http-equiv", "datetime", "open", "colspan", "aria-label", "aria-labelledby", "aria-hidden",
            "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "points", "text-anchor",
            "preserveAspectRatio", "focusable", "xmlns", "ry", "transform", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
            "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-dasharray", "stroke-miterlimit", "opacity", "offset", "stop-color",
            "textLength", "font-family", "font-size", "font-weight", "font-style", "text-decoration");
    private static final Pattern LINK = Pattern.compile("#[a-z0-9-]+|https?://\\S+");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /** Whether an element cannot have content. */
    static boolean isEmpty(String element) {
        return VOID.contains(element);
    }

    /** The line that makes it HTML 5. */
    Html doctype() {
        return raw("<!DOCTYPE html>\n");
    }

    /**
     * Begins an element; one that cannot have content is complete at once.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out
     */
    Html open(String element, String... attributes) {
        if (!BLOCKS.contains(element) && !INLINE.contains(element)) {
            throw new IllegalArgumentException("Not an element of reports: " + element);
        }
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
        if (VOID.contains(element)) {
            return raw(BLOCKS.contains(element) ? "/>\n" : "/>");
        }
        open.push(element);
        return raw(">");
    }

    private void attribute(String name, String value) {
        if (!ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("Not an attribute of reports: " + name);
        }
        if (name.equals("href") && !LINK.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a link that a report may have: " + VisibleText.of(value));
        }
        raw(" ").raw(name).raw("=\"");
        escaped(VisibleText.of(value));
        raw("\"");
    }

    /** Ends the innermost element, which must be this one. */
    Html close(String element) {
        if (!element.equals(open.peek())) {
            throw new IllegalStateException("<" + open.peek() + "> is open, not <" + element + ">");
        }
        open.pop();
        raw("</").raw(element).raw(">");
        return BLOCKS.contains(element) ? raw("\n") : this;
    }

    /** Writes a text. */
    Html text(String text) {
        escaped(VisibleText.of(text));
        return this;
    }

    /** Writes a text that came from a user, isolated so that its direction has no bearing on what stands around it. */
    Html user(String text) {
        return open("bdi").text(text).close("bdi");
    }

    /** Writes an element that holds nothing but a text of ours; {@code classes} may be null. */
    Html line(String element, String classes, String text) {
        return open(element, "class", classes).text(text).close(element);
    }

    /** Writes the style sheet, which is no text and is therefore not escaped; it must not contain what would need it. */
    Html style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet with < or & could end its element");
        }
        return open("style").raw(css).close("style");
    }

    /** Ends the page: nothing may be open. */
    void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is still open");
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void escaped(String text) {
        try {
            int done = 0;
            for (int i = 0; i < text.length(); i++) {
                String entity = switch (text.charAt(i)) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    default -> null;
                };
                if (entity != null) {
                    out.append(text, done, i).append(entity);
                    done = i + 1;
                }
            }
            out.append(text, done, text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Html raw(String markup) {
        try {
            out.write(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
