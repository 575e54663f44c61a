package org.dodeka.forms.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Where in the XML of a design its elements stand. */
final class SourceLines {

    /**
     * The lines of an element, from 0.
     *
     * @param first that of its start tag
     * @param last that of its end tag
     */
    record Range(int first, int last) {

        boolean contains(int line) {
            return first <= line && line <= last;
        }
    }

    private record Open(String id, int line) {
    }

    private final Map<String, Range> ranges = new HashMap<>();

    /** Reads a text as EMF writes it: a line break within a value is a character reference, and {@code <} and {@code >} stand for tags only. */
    SourceLines(String xml) {
        Deque<Open> open = new ArrayDeque<>();
        int line = 0;
        for (int i = 0; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == '<' && i + 1 < xml.length()) {
                char next = xml.charAt(i + 1);
                int end = end(xml, i);
                int lastLine = line + breaks(xml, i, end);
                if (next == '/') {
                    close(open, lastLine);
                } else if (next != '?' && next != '!') {
                    open.push(new Open(id(xml.substring(i, end)), line));
                    if (xml.charAt(end - 1) == '/') {
                        close(open, lastLine);
                    }
                }
                line = lastLine;
                i = end;
            }
        }
    }

    private static int end(String xml, int start) {
        boolean quoted = false;
        int i = start;
        while (i < xml.length() - 1 && (quoted || xml.charAt(i) != '>')) {
            quoted ^= xml.charAt(i) == '"';
            i++;
        }
        return i;
    }

    private static int breaks(String xml, int start, int end) {
        int breaks = 0;
        for (int i = start; i < end; i++) {
            breaks += xml.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    private static String id(String tag) {
        int at = tag.indexOf(" id=\"");
        int end = at < 0 ? -1 : tag.indexOf('"', at + 5);
        return end < 0 ? null : tag.substring(at + 5, end);
    }

    private void close(Deque<Open> open, int line) {
        Open closed = open.isEmpty() ? null : open.pop();
        if (closed != null && closed.id() != null) {
            ranges.put(closed.id(), new Range(closed.line(), line));
        }
    }

    /** The lines of the element with an id; null if there is none. */
    Range of(String id) {
        return id == null ? null : ranges.get(id);
    }
}
