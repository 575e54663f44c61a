package org.dodeka.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where forms write what people enter. Each call makes one change that can be undone, with a label that people read; a call that would change
 * nothing makes none. To be used on the thread of the display.
 */
public interface EditTarget {

    /** The element that contains all others: the design. Never null. */
    EObject root();

    /** Whether nothing may be changed; the edits below do nothing then. */
    boolean isReadOnly();

    /**
     * Sets a feature with a single value.
     *
     * @param value null for none; unsets a feature that has a default
     */
    void set(EObject owner, EStructuralFeature feature, Object value);

    /**
     * Adds a value to a list.
     *
     * @param index where, or -1 for the end
     */
    void add(EObject owner, EStructuralFeature feature, Object value, int index);

    /** Takes a value out of a list. An element taken out of the list that contains it is deleted, see {@link #delete}. */
    void remove(EObject owner, EStructuralFeature feature, Object value);

    /** Moves a value within its list to an index, from 0. */
    void move(EObject owner, EStructuralFeature feature, Object value, int index);

    /** Deletes an element with all that it contains, and every reference to them. */
    void delete(EObject element);

    /** Makes the edits that the work asks for one change. */
    void together(String label, Runnable work);

    /** From now on the listener is told of every change of the design, by whomever. */
    void addListener(EditListener listener);

    /** The listener is not told of anything any more. */
    void removeListener(EditListener listener);
}
