package org.dodeka.cli.terminal;

/** How many columns of a terminal a text takes: ideographs and emoji two, combining marks none, everything else one. */
public final class DisplayWidth {

    /** First and last character of the wide ranges, by Unicode's East Asian Width. */
    private static final int[][] WIDE = { { 0x1100, 0x115F }, { 0x2E80, 0x303E }, { 0x3041, 0x33FF }, { 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF },
        { 0xA000, 0xA4CF }, { 0xA960, 0xA97F }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 },
        { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF }, { 0x1F900, 0x1F9FF }, { 0x20000, 0x3FFFD } };

    private DisplayWidth() {
    }

    /** The columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int c) {
        if (c < 0x300) {
            return c == 0xAD ? 0 : 1;
        }
        switch (Character.getType(c)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
            return 0;
        default:
            for (int[] range : WIDE) {
                if (c >= range[0] && c <= range[1]) {
                    return 2;
                }
            }
            return 1;
        }
    }

    /** As much of the beginning of a text as fits, at least one character. */
    static String prefix(String text, int columns) {
        int taken = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int width = of(c);
            if (i > 0 && taken + width > columns) {
                break;
            }
            taken += width;
            i += Character.charCount(c);
        }
        return text.substring(0, i);
    }

    /**
     * The text, shortened with a mark of omission if it is wider.
     *
     * @param columns how wide it may be, at least the width of the mark
     */
    public static String shorten(String text, int columns, String omission) {
        return of(text) <= columns ? text : prefix(text, columns - of(omission)).stripTrailing() + omission;
    }

    /** The text, filled with blanks to a width. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
