package org.dodeka.exchange.csv;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/**
 * One thing about a table that is wrong, or that a person should know, in words for people.
 *
 * @param row the row as spreadsheets number them, 1 is that of the headers; 0 if the problem concerns the table as a whole
 * @param column the number of the column, counted from 1; 0 if the problem concerns the whole row
 * @param header the header over the column; empty if there is none
 * @param message what is wrong and what to do
 */
public record SheetProblem(int row, int column, String header, String message) {

    /** Checks that nothing is missing. */
    public SheetProblem {
        Objects.requireNonNull(header);
        Objects.requireNonNull(message);
    }

    /** The problem with its place: {@code row 7, column C (level): …}. */
    @Override
    public String toString() {
        String what = SheetText.printable(message);
        if (row == 0) {
            return what;
        }
        if (column == 0) {
            return NLS.bind(Messages.problemInRow, row, what);
        }
        String letters = Column.letters(column);
        return header.isEmpty() ? NLS.bind(Messages.problemInColumn, new Object[] { row, letters, what })
                : NLS.bind(Messages.problemInCell, new Object[] { row, letters, SheetText.printable(header), what });
    }
}
