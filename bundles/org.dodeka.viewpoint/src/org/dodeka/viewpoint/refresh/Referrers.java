package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Who refers to whom, for those references of a model that somebody asked for. Nothing is ever resolved. */
final class Referrers {

    private final Map<EReference, Map<EObject, List<EObject>>> inverses = new IdentityHashMap<>();

    /** Whether a reference has to be gathered: one with an opposite says itself who refers, and so does a containment. */
    boolean misses(EReference reference) {
        return !reference.isContainment() && reference.getEOpposite() == null && !inverses.containsKey(reference);
    }

    /** Begins to follow a reference; the elements that have it already are {@link #add added} by the caller. */
    void follow(EReference reference) {
        inverses.put(reference, new IdentityHashMap<>());
    }

    /** An element is there, with some of the references that are followed. */
    void add(EObject element, Iterable<EReference> references) {
        for (EReference reference : references) {
            if (reference.getEContainingClass().isInstance(element)) {
                List<EObject> values = values(element, reference);
                for (int i = 0, size = values.size(); i < size; i++) {
                    added(element, reference, values.get(i));
                }
            }
        }
    }

    /** The references that are followed. */
    Iterable<EReference> followed() {
        return inverses.keySet();
    }

    /** An element refers to another now. */
    void added(EObject referrer, EReference reference, EObject value) {
        Map<EObject, List<EObject>> inverse = inverses.get(reference);
        if (inverse == null) {
            return;
        }
        List<EObject> known = inverse.get(value);
        if (known == null) {
            inverse.put(value, List.of(referrer)); // most elements have one: no array list for them
        } else if (known.size() == 1) {
            List<EObject> several = new ArrayList<>(4);
            several.add(known.get(0));
            several.add(referrer);
            inverse.put(value, several);
        } else {
            known.add(referrer);
        }
    }

    /** An element refers to another no more. */
    void removed(EObject referrer, EReference reference, EObject value) {
        Map<EObject, List<EObject>> inverse = inverses.get(reference);
        List<EObject> known = inverse == null ? null : inverse.get(value);
        if (known == null) {
            return;
        }
        if (known.size() > 1) {
            known.remove(referrer);
            if (known.size() == 1) {
                inverse.put(value, List.of(known.get(0)));
            }
        } else if (known.get(0) == referrer) {
            inverse.remove(value);
        }
    }

    /** The elements that refer to one, in no particular order; of a containment, the container. */
    List<EObject> of(EObject element, EReference reference) {
        if (reference.isContainment()) {
            return element.eContainmentFeature() == reference ? List.of(element.eContainer()) : List.of();
        }
        if (reference.getEOpposite() != null) {
            return reference.getEReferenceType().isInstance(element) ? values(element, reference.getEOpposite()) : List.of();
        }
        return inverses.getOrDefault(reference, Map.of()).getOrDefault(element, List.of());
    }

    /** The values of a reference, without resolving proxies; empty if there are none. */
    @SuppressWarnings("unchecked")
    static List<EObject> values(EObject element, EReference reference) {
        Object value = ((InternalEObject) element).eGet(reference, false);
        return value instanceof InternalEList<?> many ? (List<EObject>) many.basicList() : value == null ? List.of() : List.of((EObject) value);
    }
}
