package org.dodeka.exchange.report;

/**
 * Makes texts show all that they contain. Characters that are invisible, turn the direction of what follows, or cannot stand in a page
 * become their codes, such as {@code [U+202E]}; heaps of combining marks get something to stand on. What scripts and emoji need (joiners
 * between letters, marks of direction, which end with their isolated text) stays.
 */
final class VisibleText {

    private static final char ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final char ZERO_WIDTH_JOINER = 0x200D;
    private static final char DOTTED_CIRCLE = 0x25CC;
    /** More marks than any script puts on a letter. */
    private static final int MOST_MARKS = 6;

    private VisibleText() {
    }

    /** The text with everything visible; the same object if it was so already. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0x7F && !isPlain(c)) {
                return rewritten(text);
            }
        }
        return text;
    }

    /**
     * The beginning of a text.
     *
     * @param most how many characters (code points) to keep at most, at least 1
     * @return the text made visible, shortened to end with an ellipsis where it is longer
     */
    static String of(String text, int most) {
        boolean longer = isLongerThan(text, most);
        if (!longer) {
            String visible = of(text);
            return isLongerThan(visible, 3 * most) ? cut(visible, 3 * most) : visible;
        }
        return cut(of(cut(text, most)), 3 * most);
    }

    /** Whether a text has more characters (code points) than that. */
    static boolean isLongerThan(String text, int most) {
        return text.length() > most && text.codePointCount(0, text.length()) > most;
    }

    private static String cut(String text, int most) {
        if (!isLongerThan(text, most)) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        int shortest = Math.max(1, end - 2 * MOST_MARKS);
        while (end > shortest && (isMark(text.codePointAt(end)) || isJoiner(text.charAt(end)) || isJoiner(text.charAt(end - 1))
                || Character.isLowSurrogate(text.charAt(end)))) {
            end--; // a letter keeps its marks
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static boolean isPlain(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static String rewritten(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r') {
                visible.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\t') {
                visible.append(' ');
            } else if (c == 0x2028 || c == 0x2029) {
                visible.append('\n');
            } else if (c != '\n' && isHidden(c, text, i)) {
                visible.append(String.format("[U+%04X]", c));
            } else {
                if (marks > 1 && marks % MOST_MARKS == 1) {
                    visible.append(DOTTED_CIRCLE);
                }
                visible.appendCodePoint(c);
            }
        }
        return visible.toString();
    }

    private static boolean isHidden(int c, String text, int at) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF; // no characters, and never will be
            case Character.FORMAT -> !(c == 0xAD || c == 0x200E || c == 0x200F || c == 0x61C || c >= 0x13430 && c <= 0x1343F || c >= 0x600
                    && c <= 0x605
                    || c == 0x6DD || isJoiner((char) c) && c <= 0xFFFF && joins(text, at));
            default -> false;
        };
    }

    private static boolean isJoiner(char c) {
        return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
    }

    /** Whether a joiner stands where scripts and emoji need it: between characters beyond the Latin ones. */
    private static boolean joins(String text, int at) {
        return at > 0 && at + 1 < text.length() && takesJoiners(text.codePointBefore(at)) && takesJoiners(text.codePointAt(at + 1));
    }

    private static boolean takesJoiners(int c) {
        return c > 0x2FF && (Character.isLetter(c) || isMark(c) || Character.getType(c) == Character.OTHER_SYMBOL
                || Character.getType(c) == Character.MODIFIER_SYMBOL || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
