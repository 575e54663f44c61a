package org.dodeka.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as a stream: UTF-8, indented by two, Unix line ends. Every text of the design comes through here and is escaped so that a
 * parser gives it back to the character, line breaks in attributes and carriage returns included, which the writer of the Java platform
 * does not see to. What XML cannot hold is refused.
 */
final class XmlOutput {

    /** A character that XML 1.0 cannot hold, such as a control character or half a surrogate pair. */
    static final class ForbiddenCharacter extends IOException {
        private static final long serialVersionUID = 1L;

        ForbiddenCharacter(int code) {
            super(String.format("U+%04X", code));
        }
    }

    private static final byte[] SPACES = " ".repeat(64).getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;
    private final Deque<String> open = new ArrayDeque<>();
    /** Whether the start tag is still open, so that attributes can follow. */
    private boolean inTag;
    /** Whether the element that is open has elements in it. */
    private boolean hasElements;

    XmlOutput(OutputStream out) throws IOException {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins an element. */
    void start(String name) throws IOException {
        endTag();
        newLine();
        raw('<');
        raw(name);
        open.push(name);
        inTag = true;
        hasElements = false;
    }

    /** Gives the element that was begun last an attribute; nothing if the value is null. */
    void attribute(String name, String value) throws IOException {
        if (value != null) {
            startAttribute(name);
            escaped(value, true);
            endAttribute();
        }
    }

    void startAttribute(String name) throws IOException {
        raw(' ');
        raw(name);
        raw('=');
        raw('"');
    }

    /** A part of the value of an attribute. */
    void part(String text) throws IOException {
        escaped(text, true);
    }

    void endAttribute() throws IOException {
        raw('"');
    }

    /** An element that holds nothing but a text; nothing if the text is null. */
    void element(String name, String text) throws IOException {
        if (text != null) {
            start(name);
            text(text);
            end();
        }
    }

    /** The text of the element that was begun last. */
    void text(String text) throws IOException {
        if (!text.isEmpty()) {
            endTag();
            escaped(text, false);
        }
    }

    /** Ends the element that is open. */
    void end() throws IOException {
        String name = open.pop();
        if (inTag) {
            raw('/');
            raw('>');
            inTag = false;
        } else {
            if (hasElements) {
                newLine();
            }
            raw('<');
            raw('/');
            raw(name);
            raw('>');
        }
        hasElements = true;
    }

    /** Ends the file; the stream below is flushed and left open. */
    void finish() throws IOException {
        raw('\n');
        flush();
        out.flush();
    }

    private void endTag() throws IOException {
        if (inTag) {
            raw('>');
            inTag = false;
        }
    }

    private void newLine() throws IOException {
        int indent = 2 * open.size();
        raw('\n');
        room(SPACES.length);
        System.arraycopy(SPACES, 0, buffer, size, Math.min(indent, SPACES.length));
        size += Math.min(indent, SPACES.length);
    }

    private void escaped(String text, boolean inAttribute) throws IOException {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c, inAttribute);
            } else if (!Character.isSurrogate(c)) {
                if (c >= 0xFFFE) {
                    throw new ForbiddenCharacter(c);
                }
                wide(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                wide(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                throw new ForbiddenCharacter(c);
            }
        }
    }

    private void ascii(char c, boolean inAttribute) throws IOException {
        switch (c) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '\r' -> raw("&#13;");
            case '"' -> raw(inAttribute ? "&quot;" : "\"");
            case '\n' -> raw(inAttribute ? "&#10;" : "\n");
            case '\t' -> raw(inAttribute ? "&#9;" : "\t");
            default -> {
                if (c < ' ') {
                    throw new ForbiddenCharacter(c);
                }
                raw(c);
            }
        }
    }

    private void wide(int code) throws IOException {
        room(4);
        if (code < 0x800) {
            buffer[size++] = (byte) (0xC0 | code >> 6);
        } else {
            if (code < 0x10000) {
                buffer[size++] = (byte) (0xE0 | code >> 12);
            } else {
                buffer[size++] = (byte) (0xF0 | code >> 18);
                buffer[size++] = (byte) (0x80 | code >> 12 & 0x3F);
            }
            buffer[size++] = (byte) (0x80 | code >> 6 & 0x3F);
        }
        buffer[size++] = (byte) (0x80 | code & 0x3F);
    }

    /** Writes what is known to be ASCII. */
    private void raw(String ascii) throws IOException {
        for (int i = 0, length = ascii.length(); i < length; i++) {
            raw(ascii.charAt(i));
        }
    }

    private void raw(char ascii) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = (byte) ascii;
    }

    private void room(int bytes) throws IOException {
        if (buffer.length - size < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
