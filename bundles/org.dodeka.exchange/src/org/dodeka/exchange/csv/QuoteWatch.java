package org.dodeka.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks over the shoulder of the CSV parser for quotation marks that go wrong, because the parser takes what follows a forgotten
 * closing one, to the end of the file, for a part of the cell. It also knows where in the table the trouble began.
 */
final class QuoteWatch extends FilterReader {

    private enum State {
        AT_START, PLAIN, QUOTED, AFTER_QUOTE, FAULTY
    }

    private final char separator;
    private State state = State.AT_START;
    private int row = 1;
    private int column = 1;
    private char last;

    QuoteWatch(Reader in, Separator separator) {
        super(in);
        this.separator = separator.character();
    }

    /** The row of the fault, or the one read last. */
    int row() {
        return row;
    }

    /** The number of the column of the fault, or of the one read last. */
    int column() {
        return column;
    }

    /** Whether text followed a closing quotation mark. */
    boolean isFaulty() {
        return state == State.FAULTY;
    }

    /** Whether the end came within quotation marks. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            see((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            see(buffer[offset + i]);
        }
        return count;
    }

    private void see(char c) {
        if (state == State.FAULTY) {
            return;
        }
        if (state == State.QUOTED) {
            state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
        } else if (c == '"' && (state == State.AT_START || state == State.AFTER_QUOTE)) {
            state = State.QUOTED;
        } else if (c == separator) {
            column++;
            state = State.AT_START;
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' || last != '\r') {
                row++;
                column = 1;
            }
            state = State.AT_START;
        } else {
            state = state == State.AFTER_QUOTE ? State.FAULTY : State.PLAIN;
        }
        last = c;
    }
}
