package org.dodeka.exchange.tests.report;

/** What a page is to show of a text: worked out here once more, character by character, for the texts of the tests. */
final class Shown {

    private Shown() {
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int[] points = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            boolean control = c < 0x20 && c != '\n' || c >= 0x7F && c < 0xA0;
            boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
            boolean unseen = c == 0x200B || c == 0x202E || c == 0x2066 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
            boolean seventhMark = c == 0x301 && i % 6 == 1 && i > 1;
            shown.append(seventhMark ? "\u25cc" : "");
            shown.append(control || surrogate || unseen ? String.format("[U+%04X]", c) : Character.toString(c));
        }
        return shown.toString();
    }
}
