package org.dodeka.workbench.diagrams;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All that a design says at one time, to be compared with another time. */
final class DesignState {

    private final Map<String, EObject> elements = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> containers = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private DesignState() {
    }

    static DesignState of(EObject design) {
        DesignState state = new DesignState();
        state.read(design);
        for (Iterator<EObject> all = design.eAllContents(); all.hasNext();) {
            state.read(all.next());
        }
        return state;
    }

    private void read(EObject element) {
        String key = key(element);
        elements.put(key, element);
        places.put(key, element.eContainer() == null ? "" : element.eClass().getName() + " in " + element.eContainer().eClass().getName() + "."
                + element.eContainmentFeature().getName());
        containers.put(key, element.eContainer() == null ? "" : key(element.eContainer()));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived()) {
                values.put(key + "#" + feature.getName(), text(element.eGet(feature)));
            }
        }
    }

    private static String key(EObject element) {
        String id = EcoreUtil.getID(element);
        return id != null ? id : element.eClass().getName() + "@" + System.identityHashCode(element); // undo brings the same object back
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(text(each)));
            return texts.toString();
        }
        return value instanceof EObject element ? key(element) : String.valueOf(value);
    }

    /** All values, for exact comparison. */
    Map<String, String> values() {
        return values;
    }

    /**
     * What came ({@code +Space in Design.spaces}), went ({@code -…}), moved to another container ({@code ~…}) and is different ({@code Space.parent}) since a former state, each kind once. Lists
     * of what is contained are not named, for what came and went is; nor is the list at the other end of a reference that has two.
     */
    SortedSet<String> since(DesignState former) {
        SortedSet<String> changes = new TreeSet<>();
        places.forEach((key, place) -> {
            if (!former.places.containsKey(key)) {
                changes.add("+" + place);
            } else if (!containers.get(key).equals(former.containers.get(key))) {
                changes.add("~" + place);
            }
        });
        former.places.forEach((key, place) -> {
            if (!places.containsKey(key)) {
                changes.add("-" + place);
            }
        });
        values.forEach((key, value) -> {
            String element = key.substring(0, key.lastIndexOf('#'));
            if (former.elements.containsKey(element) && !value.equals(former.values.get(key))) {
                EStructuralFeature feature = elements.get(element).eClass().getEStructuralFeature(key.substring(key.lastIndexOf('#') + 1));
                boolean contains = feature instanceof EReference reference && reference.isContainment();
                boolean other = feature instanceof EReference reference && reference.getEOpposite() != null && isOtherEnd(reference);
                if (!contains && !other) {
                    changes.add(elements.get(element).eClass().getName() + "." + feature.getName());
                }
            }
        });
        return changes;
    }

    private static boolean isOtherEnd(EReference reference) {
        return switch (reference.getEContainingClass().getName() + "." + reference.getName()) {
            case "Space.children", "Person.groups", "Goal.spaces", "Activity.followUps" -> true;
            default -> false;
        };
    }
}
