package org.dodeka.model.reading;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The lines on which elements begin; nothing is kept unless somebody wants to know. */
public final class Locations {

    private final Map<EObject, Integer> lines;

    /** @param wanted whether anything is to be kept */
    public Locations(boolean wanted) {
        lines = wanted ? new IdentityHashMap<>() : null;
    }

    void record(EObject element, int line) {
        if (lines != null) {
            lines.put(element, line);
        }
    }

    /** The line of an element, counted from 1; 0 if it is not known. */
    public int lineOf(EObject element) {
        return lines == null ? 0 : lines.getOrDefault(element, 0);
    }
}
