package org.dodeka.cli.terminal;

/**
 * Makes text from files and arguments fit for a terminal: whatever could steer the terminal or deceive the eye (controls, escape
 * sequences, overrides of direction) is shown as its code, {@code \}{@code u001B}; line breaks and tabs become blanks.
 */
public final class SafeText {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private SafeText() {
    }

    /**
     * The text in one line that is safe to print.
     *
     * @param text any text; null gives an empty one
     * @return the text itself where it was harmless
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        if (text.codePoints().allMatch(SafeText::isHarmless)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                safe.appendCodePoint(c);
            } else if (c == '\n' || c == '\r' || c == '\t' || isSeparator(c)) {
                safe.append(' ');
            } else {
                safe.append(c > 0xFFFF ? String.format("\\U%06X", c) : String.format("\\u%04X", c));
            }
        });
        return safe.toString();
    }

    private static boolean isSeparator(int c) {
        int type = Character.getType(c);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isHarmless(int c) {
        if (c >= ' ' && c < 0x7F || c == JOINER || c == NON_JOINER || c == SOFT_HYPHEN) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
