package org.dodeka.exchange.csv;

/** What stands between the cells of a row. Spreadsheets write the comma, or the semicolon where the comma is the decimal sign. */
public enum Separator {

    /** The comma of RFC 4180. */
    COMMA(','),
    /** The semicolon, as in much of Europe. */
    SEMICOLON(';'),
    /** The tabulator. */
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** The one that occurs most often outside quotation marks in a line of headers; the comma if none does. */
    static Separator of(CharSequence headers) {
        int[] counts = new int[values().length];
        boolean quoted = false;
        for (int i = 0; i < headers.length(); i++) {
            char c = headers.charAt(i);
            quoted ^= c == '"';
            for (Separator separator : values()) {
                counts[separator.ordinal()] += !quoted && c == separator.character ? 1 : 0;
            }
        }
        Separator best = COMMA;
        for (Separator separator : values()) {
            best = counts[separator.ordinal()] > counts[best.ordinal()] ? separator : best;
        }
        return best;
    }
}
