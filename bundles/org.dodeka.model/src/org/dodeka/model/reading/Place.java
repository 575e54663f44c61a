package org.dodeka.model.reading;

/** A position in a file; lines and columns count from 1, {@link #FILE} is the file as a whole. */
record Place(int line, int column) {

    static final Place FILE = new Place(0, 0);
}
