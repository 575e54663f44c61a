package org.dodeka.exchange.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How texts stand in cells. What begins like a formula would be run by the spreadsheet that opens the file, therefore an apostrophe is
 * put before it, also behind what another setting of the spreadsheet takes for the end of a cell; reading takes it away again. A text
 * that has apostrophes there already gets one more, so that nothing is lost.
 */
final class SheetText {

    /** Stands alone in a cell whose value is to be emptied. */
    static final String CLEAR = "-";

    /** Stands for bytes that are no UTF-8; XML cannot hold it, so no text of a design can be mistaken for it. */
    static final char UNDECODABLE = '\uFFFF';

    private static final String START = "(^|[,;\\t\\r\\n][ \\u00A0]*)";
    private static final String FORMULA = "('*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])";
    private static final Pattern RISK = Pattern.compile(START + FORMULA);
    private static final Pattern GUARDED = Pattern.compile(START + "'" + FORMULA);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int QUOTED = 60;

    private SheetText() {
    }

    /** What is written into a cell. */
    static String written(String text) {
        return RISK.matcher(strip(text)).replaceAll("$1'$2");
    }

    /** What a cell says; null if it asks to empty the value. */
    static String read(String cell) {
        String text = strip(cell);
        return CLEAR.equals(text) || "\u2013".equals(text) || "\u2014".equals(text) ? null : strip(GUARDED.matcher(text).replaceAll("$1$2"));
    }

    /** Without white space at both ends, that of spreadsheets and web pages included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Names that look alike have the same key: white space and the way in which accents are encoded do not count. */
    static String key(String name) {
        return name == null ? "" : Normalizer.normalize(SPACES.matcher(strip(name)).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** A list in a cell. */
    static String join(List<String> items) {
        return items.stream().map(item -> item.replace("\\", "\\\\").replace(";", "\\;")).collect(Collectors.joining("; "));
    }

    /** The items of a list; blank ones do not count. A backslash takes the semicolon, or the backslash, after it as it is. */
    static List<String> split(String list) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : ';';
            if (c == '\\' && i + 1 < list.length() && (list.charAt(i + 1) == ';' || list.charAt(i + 1) == '\\')) {
                item.append(list.charAt(++i));
            } else if (c != ';') {
                item.append(c);
            } else {
                if (!strip(item.toString()).isEmpty()) {
                    items.add(strip(item.toString()));
                }
                item.setLength(0);
            }
        }
        return items;
    }

    /** Whether XML, and so a design, cannot hold a character. */
    static boolean isForbidden(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** A text of the table in a message, shortened. */
    static String quote(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    /** A message in one line without control characters. */
    static String printable(String message) {
        return message.replaceAll("\\p{Cc}+", " ");
    }
}
