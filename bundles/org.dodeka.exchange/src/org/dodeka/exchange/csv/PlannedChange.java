package org.dodeka.exchange.csv;

import java.util.List;

import org.dodeka.model.catalogue.Element;

/**
 * What taking over a table will do to one person, group or participation.
 *
 * @param row the first row about it, as spreadsheets number rows
 * @param element the element; a new one lies in no design before the command was executed
 * @param added whether it is new
 * @param where the name of the space of a participation; empty for others
 * @param who the name under which people know it: its present one, or its first
 * @param values what changes, or, of a new element, what is set
 */
public record PlannedChange(int row, Element element, boolean added, String where, String who, List<Value> values) {

    /**
     * A value that changes.
     *
     * @param what the header of its column, or "actor"
     * @param before its value before in words; empty if it had none
     * @param after its value after; empty if it will have none
     */
    public record Value(String what, String before, String after) {
    }

    /** Keeps the values as they are. */
    public PlannedChange {
        values = List.copyOf(values);
    }
}
