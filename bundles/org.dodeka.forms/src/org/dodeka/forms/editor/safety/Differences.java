package org.dodeka.forms.editor.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * How one content of a design differs from another, in numbers of elements. What has no id of its own, such as a reading, is a part of what holds it.
 *
 * @param added elements that only the newer content has
 * @param removed elements that only the older content has
 * @param changed elements of both that are not the same
 */
record Differences(int added, int removed, int changed) {

    static Differences between(EObject older, EObject newer) {
        Map<String, String> before = described(older);
        Map<String, String> now = described(newer);
        TreeSet<String> common = new TreeSet<>(before.keySet());
        common.retainAll(now.keySet());
        int changed = (int) common.stream().filter(id -> !before.get(id).equals(now.get(id))).count();
        return new Differences(now.size() - common.size(), before.size() - common.size(), changed);
    }

    private static Map<String, String> described(EObject design) {
        Map<String, String> elements = new HashMap<>();
        elements.put(id(design), describe(design));
        for (TreeIterator<EObject> all = design.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (id(element) != null) {
                elements.put(id(element), describe(element));
            }
        }
        return elements;
    }

    private static String id(EObject element) {
        return EcoreUtil.getID(element);
    }

    private static String describe(EObject element) {
        StringBuilder words = new StringBuilder(element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !feature.isDerived() && !feature.isTransient()) {
                words.append('\n').append(feature.getName()).append('=').append(value(feature, element.eGet(feature)));
            }
        }
        return words.toString();
    }

    private static String value(EStructuralFeature feature, Object value) {
        if (!(feature instanceof EReference reference)) {
            return String.valueOf(value);
        }
        List<String> words = new ArrayList<>();
        for (Object target : value instanceof List<?> several ? several : List.of(value)) {
            EObject element = (EObject) target;
            if (!reference.isContainment()) {
                words.add(EcoreUtil.getURI(element).fragment());
            } else if (id(element) == null) {
                words.add(describe(element));
            }
        }
        return words.toString();
    }

    /** In words, such as: 2 elements added, 1 changed. */
    String words() {
        List<String> parts = new ArrayList<>();
        add(parts, added, Messages.oneAdded, Messages.severalAdded);
        add(parts, removed, Messages.oneRemoved, Messages.severalRemoved);
        add(parts, changed, Messages.oneChanged, Messages.severalChanged);
        return parts.isEmpty() ? Messages.noDifference : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count == 1 ? one : NLS.bind(several, count));
        }
    }
}
