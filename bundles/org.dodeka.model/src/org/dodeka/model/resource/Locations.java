package org.dodeka.model.resource;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The lines on which elements begin; nothing is kept unless somebody wants to know. */
final class Locations {

    private final Map<EObject, Integer> lines;

    Locations(boolean wanted) {
        lines = wanted ? new IdentityHashMap<>() : null;
    }

    void record(EObject element, int line) {
        if (lines != null) {
            lines.put(element, line);
        }
    }

    /** The line of an element, counted from 1; 0 if it is not known. */
    int lineOf(EObject element) {
        return lines == null ? 0 : lines.getOrDefault(element, 0);
    }
}
