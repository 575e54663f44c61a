package org.dodeka.exchange.csv;

import java.util.Locale;

import org.dodeka.model.Numerals;

/** What a table may demand of the machine. */
final class SheetLimits {

    /** Bytes of a file. Ten thousand people take about one million. */
    static final int BYTES = 64 << 20;

    /** Rows, that of the headers included. */
    static final int ROWS = 200_001;

    /** Cells of a row; the format has fewer than thirty columns. */
    static final int COLUMNS = 200;

    /** Characters of a cell; spreadsheets themselves hold 32,767. */
    static final int CELL = 100_000;

    /** Characters of the line with the headers. */
    static final int HEADERS = 20_000;

    /** Problems that are listed; the others are counted. */
    static final int PROBLEMS = 1_000;

    /** Problems for which similar names are looked for. */
    static final int SUGGESTIONS = 50;

    private SheetLimits() {
    }

    /** A number as people read it: {@code 200,001}. */
    static String text(long limit) {
        return Numerals.local(String.format(Locale.ROOT, "%,d", limit));
    }
}
