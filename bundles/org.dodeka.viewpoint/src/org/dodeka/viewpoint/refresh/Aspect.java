package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Something that is evaluated for elements, and for which of them it has to be evaluated anew. */
final class Aspect {

    private final Set<EObject> dirty = new LinkedHashSet<>();
    private boolean all;

    void mark(EObject element) {
        if (!all) {
            dirty.add(element);
        }
    }

    void markAll() {
        all = true;
        dirty.clear();
    }

    boolean isDirty() {
        return all || !dirty.isEmpty();
    }

    boolean isAllDirty() {
        return all;
    }

    /** The elements that were marked, in the order of the edits; none if all are. */
    List<EObject> elements() {
        return dirty.isEmpty() ? List.of() : new ArrayList<>(dirty);
    }

    /** Everything was evaluated. */
    void clean() {
        all = false;
        dirty.clear();
    }
}
