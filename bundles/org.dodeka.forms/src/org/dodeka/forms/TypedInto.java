package org.dodeka.forms;

/**
 * Where people type. A control whose {@link Field#FIELD} data is one takes part in saving and undo while somebody is typing, before what is typed
 * belongs to the design.
 */
public interface TypedInto {

    /** Whether something was typed that the design does not have yet. */
    boolean isPending();

    /** Takes back what was typed and not written yet. */
    void revert();
}
