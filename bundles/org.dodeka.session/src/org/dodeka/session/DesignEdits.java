package org.dodeka.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The changes that forms and views make, each one undoable command with a readable label. To be used on the editing thread. Each method tells
 * whether anything is different afterwards: a change that changes nothing, is refused because the design is read-only, or fails, is no command.
 */
public final class DesignEdits {

    private final DesignSession session;

    DesignEdits(DesignSession session) {
        this.session = session;
    }

    /**
     * Makes any change, directly on the elements. Whatever it throws, the design is as before then. Within another change, it becomes a part of it.
     *
     * @param label what the command is called, for people
     * @param work changes the design
     */
    public boolean make(String label, Runnable work) {
        return session.run(() -> label, null, work);
    }

    /** Sets a single-valued feature, or all values of a many-valued one; null unsets it. */
    public boolean set(EObject owner, EStructuralFeature feature, Object value) {
        return set(owner, feature, value, null);
    }

    /**
     * Sets an attribute while a person types. What is typed into the same attribute without another change, a save or {@link #endTyping()} in
     * between becomes one command.
     */
    public boolean type(EObject owner, EAttribute attribute, Object value) {
        return set(owner, attribute, value, attribute.isMany() ? null : List.of(System.identityHashCode(owner), attribute));
    }

    /** The person left the field: what is typed next is a command of its own. */
    public void endTyping() {
        session.history().seal();
    }

    private boolean set(EObject owner, EStructuralFeature feature, Object value, Object typing) {
        String label = Names.set(owner, feature);
        return session.run(() -> label, typing, () -> {
            if (value == null) {
                owner.eUnset(feature);
            } else if (feature.isMany() || !Objects.equals(owner.eGet(feature), value)) {
                owner.eSet(feature, value);
            }
        });
    }

    /** Adds values at the end of a many-valued feature; children are taken from where they are. */
    public boolean add(EObject owner, EStructuralFeature feature, Collection<?> values) {
        return add(owner, feature, values, list(owner, feature).size());
    }

    /** Adds one value at the end of a many-valued feature. */
    public boolean add(EObject owner, EStructuralFeature feature, Object value) {
        return add(owner, feature, List.of(value));
    }

    /**
     * Adds values to a many-valued feature at a position. Children are taken from where they are; within the same list they are moved.
     *
     * @param index before which of the present values, 0 to their number
     */
    public boolean add(EObject owner, EStructuralFeature feature, Collection<?> values, int index) {
        String label = Names.add(owner, feature, values);
        return session.run(() -> label, null, () -> insert(list(owner, feature), values, index));
    }

    private static void insert(EList<Object> list, Collection<?> values, int index) {
        int at = Math.clamp(index, 0, list.size());
        for (Object value : values) {
            int present = list.indexOf(value);
            if (present < 0) {
                list.add(at++, value);
            } else if (present < at) {
                list.move(at - 1, present);
            } else {
                list.move(at++, present);
            }
        }
    }

    /** Removes values from a many-valued feature. To delete elements see {@link #delete(Collection)}. */
    public boolean remove(EObject owner, EStructuralFeature feature, Collection<?> values) {
        String label = Names.remove(owner, feature);
        List<?> gone = new ArrayList<>(values);
        return session.run(() -> label, null, () -> list(owner, feature).removeAll(gone));
    }

    /**
     * Moves a value within its list.
     *
     * @param index where it is to be afterwards
     */
    public boolean move(EObject owner, EStructuralFeature feature, Object value, int index) {
        String label = Names.move(owner, feature, value);
        return session.run(() -> label, null, () -> {
            EList<Object> list = list(owner, feature);
            if (list.contains(value)) {
                list.move(Math.clamp(index, 0, list.size() - 1), value);
            }
        });
    }

    /**
     * Deletes elements with what they contain, every reference to them, the participations of people and groups among them, and the responses and
     * waivers about them. The design itself cannot be deleted.
     */
    public boolean delete(Collection<? extends EObject> elements) {
        String label = Names.delete(elements);
        List<EObject> gone = new ArrayList<>(elements);
        return session.run(() -> label, null, () -> new Deletion(session.findings().index(), gone).happen());
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
