package org.dodeka.exchange.csv;

/**
 * A cell that is not empty.
 *
 * @param row the number of its row
 * @param number the number of its column, counted from 1
 * @param header the header of the column as the file has it
 * @param text what it holds, without white space around it and without the mark that keeps it from being a formula; null where the
 *        cell asks to empty the value
 */
record Cell(int row, int number, String header, String text) {

    boolean clears() {
        return text == null;
    }

    /** The text for messages, shortened. */
    String quote() {
        return SheetText.quote(text);
    }
}
