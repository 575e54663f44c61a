package org.dodeka.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Response;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * The elements on the left of a {@link MasterDetail}: those of some lists of the design, and within them those of lists of their own. Filtered by a
 * text; an element stays if it, or one within it, matches.
 */
public final class Outline {

    private final EObject owner;
    private final List<EReference> roots;
    private final List<EReference> within;
    private final Map<EObject, List<EObject>> children = new HashMap<>();
    private List<EObject> top = List.of();
    private int total;
    private Filter filter = new Filter("");

    /**
     * Describes the elements.
     *
     * @param owner the design
     * @param roots its lists to show, for example persons
     * @param within the lists of those elements to show below them, for example participations; empty for a plain list
     */
    public Outline(EObject owner, List<EReference> roots, List<EReference> within) {
        this.owner = owner;
        this.roots = List.copyOf(roots);
        this.within = List.copyOf(within);
        refresh();
    }

    /** The name of an element in the outline: of an answer also what it answers, because the number of a question says little. */
    static String label(EObject element) {
        if (element instanceof Response answer && answer.getItem() != null && !answer.getItem().eIsProxy()) {
            return NLS.bind(Messages.referenceWithin, Labels.of(answer), answer.getItem().getText());
        }
        return Labels.of(element);
    }

    boolean isTree() {
        return !within.isEmpty();
    }

    List<EReference> roots() {
        return roots;
    }

    EObject owner() {
        return owner;
    }

    /** The lists in which an element can contain others that are shown. */
    List<EReference> within(EObject element) {
        return within.stream().filter(reference -> reference.getEContainingClass().isInstance(element)).toList();
    }

    void filter(String typed) {
        filter = new Filter(typed);
        refresh();
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    void refresh() {
        children.clear();
        List<EObject> all = all(owner, roots);
        total = all.size();
        if (filter.isEmpty()) {
            top = all;
        } else {
            top = new ArrayList<>();
            for (EObject element : all) {
                if (filter.matches(label(element)) || !children(element).isEmpty()) {
                    top.add(element);
                }
            }
        }
    }

    List<EObject> top() {
        return top;
    }

    int total() {
        return total;
    }

    List<EObject> children(EObject parent) {
        if (within.isEmpty()) {
            return List.of();
        }
        return children.computeIfAbsent(parent, p -> {
            List<EObject> all = all(p, within(p));
            if (!filter.isEmpty() && !filter.matches(label(p))) {
                all.removeIf(child -> !filter.matches(label(child)));
            }
            return all;
        });
    }

    private static List<EObject> all(EObject owner, List<EReference> references) {
        List<EObject> all = new ArrayList<>();
        for (EReference reference : references) {
            ((List<?>) owner.eGet(reference)).forEach(element -> all.add((EObject) element));
        }
        return all;
    }

    /** Whether a change of the design may show in the outline. */
    boolean concerns(EObject changed, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return roots.contains(reference) || within.contains(reference) || isShown(changed);
        }
        return isShown(changed) || isTree() && feature.getName().equals("name");
    }

    boolean isShown(EObject element) {
        EStructuralFeature place = element.eContainingFeature();
        return place != null && (roots.contains(place) || within.contains(place));
    }
}
