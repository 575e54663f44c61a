package org.dodeka.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Input that could not be understood, kept for when its element is shown again. */
final class Drafts {

    private final Map<EObject, Map<EStructuralFeature, String>> drafts = new WeakHashMap<>();

    void put(EObject element, EStructuralFeature feature, String input) {
        drafts.computeIfAbsent(element, e -> new HashMap<>()).put(feature, input);
    }

    /** The input; null if there is none. */
    String get(EObject element, EStructuralFeature feature) {
        return drafts.getOrDefault(element, Map.of()).get(feature);
    }

    void remove(EObject element, EStructuralFeature feature) {
        Map<EStructuralFeature, String> own = drafts.get(element);
        if (own != null) {
            own.remove(feature);
        }
    }
}
