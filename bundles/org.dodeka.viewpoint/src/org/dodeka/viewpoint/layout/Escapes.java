package org.dodeka.viewpoint.layout;

import org.eclipse.osgi.util.NLS;

/**
 * Names and keys as words of a line: what would end the word, break the line, be invisible or look like a mark of version control becomes
 * {@code %} with two hexadecimal digits, or {@code %u} with four, for each UTF-16 unit. {@code %} alone is the empty word.
 */
final class Escapes {

    private static final String EMPTY = "%";
    /** What version control begins its marks with. */
    static final String MARKS = "<|=>";
    private static final int LATIN = 0x100;

    private Escapes() {
    }

    static String escape(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (isSimple(text)) {
            return text;
        }
        StringBuilder word = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean plain = isPlain(c) && !(i == 0 && MARKS.indexOf(c) >= 0);
            for (int end = i + Character.charCount(c); i < end; i++) {
                char unit = text.charAt(i);
                word.append(plain ? String.valueOf(unit) : String.format(unit < LATIN ? "%%%02X" : "%%u%04X", (int) unit));
            }
        }
        return word.toString();
    }

    /** Nearly all keys are: visible ASCII without anything that is escaped. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '%') {
                return false;
            }
        }
        return MARKS.indexOf(text.charAt(0)) < 0;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != '%' && c != '\uFFFD';
        };
    }

    static String unescape(String word) throws LayoutLine.NotUnderstood {
        if (word.equals(EMPTY) || word.indexOf('%') < 0) {
            return word.equals(EMPTY) ? "" : word;
        }
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '%') {
                int digits = word.startsWith("u", i + 1) ? 4 : 2;
                int from = i + (digits == 4 ? 2 : 1);
                text.append((char) hexadecimal(word, from, from + digits));
                i = from + digits - 1;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int hexadecimal(String word, int from, int end) throws LayoutLine.NotUnderstood {
        int value = 0;
        for (int i = from; i < end; i++) {
            int digit = i < word.length() ? Character.digit(word.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new LayoutLine.NotUnderstood(NLS.bind(Messages.wrongEscape, LayoutLine.shown(word)));
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
