package org.dodeka.exchange.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table of people as it was read.
 *
 * @param rows the rows below the headers that are not empty
 */
record Sheet(List<Row> rows) {

    /**
     * A row.
     *
     * @param number the number of the row as spreadsheets show it
     * @param cells its cells that are not empty
     */
    record Row(int number, Map<Column, Cell> cells) {

        Cell cell(Column column) {
            return cells.get(column);
        }

        /** What a cell says; null if it is empty. */
        String text(Column column) {
            Cell cell = cells.get(column);
            return cell == null ? null : cell.text();
        }

        boolean speaksOf(Column.Scope scope) {
            return cells.keySet().stream().anyMatch(column -> column.scope() == scope);
        }
    }

    static Map<Column, Cell> noCells() {
        return new EnumMap<>(Column.class);
    }
}
