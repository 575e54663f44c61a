package org.dodeka.exchange.findings;

import java.io.IOException;

/** A file cannot serve as a baseline. The message says why, and what to do. */
public final class BaselineException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BaselineException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line, counted from 1; 0 if the problem concerns the file as a whole. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 if the problem concerns the file as a whole. */
    public int column() {
        return column;
    }
}
