package org.dodeka.validation.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.dodeka.model.design.Design;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The elements of a design by class, and who refers to whom: without it, a rule that asks for the indicators of a space would
 * walk all indicators. Inverse references are gathered when first asked for, reference by reference. An index knows the state
 * at its creation; {@link #added}, {@link #removed}, {@link #referenceAdded} and {@link #referenceRemoved} keep it up to date.
 * May be read from several threads, as long as nobody edits the design.
 */
public final class DesignIndex {

    private final Design design;
    private final Map<EClass, Extent> extents = new LinkedHashMap<>();
    private final Map<EReference, Map<EObject, List<EObject>>> referrers = new ConcurrentHashMap<>();
    private final List<EObject> inOrder = new ArrayList<>();
    private int edits;

    /** @param design the design to walk, never null */
    public DesignIndex(Design design) {
        this.design = design;
        addTree(design);
    }

    /** All elements in the order of the design, each before what it contains. */
    public List<EObject> inOrder() {
        return edits == 0 ? Collections.unmodifiableList(inOrder) : new DesignIndex(design).inOrder();
    }

    /** The design. */
    public Design design() {
        return design;
    }

    /** Something in the design changed: what was derived from it does not hold any more. */
    public void edited() {
        edits++;
    }

    /** How often the design was edited; equal numbers mean an equal design. */
    public int edits() {
        return edits;
    }

    /** Whether an element lies in the design. */
    public boolean contains(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == design) {
                return true;
            }
        }
        return false;
    }

    /** The elements of a class, without those of subclasses, in the order of the design as far as it was not edited since. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> Collection<T> all(EClass type) {
        Extent extent = extents.get(type);
        return extent == null ? List.of() : (Collection<T>) extent.elements;
    }

    /** The concrete classes of which there are elements, in the order of their first element. */
    public Set<EClass> classes() {
        return extents.keySet();
    }

    /**
     * Who refers to an element by a reference. The order is that of the design as far as it was not edited since: nothing that people
     * see may depend on it.
     *
     * @param element the element that is referred to
     * @param reference any reference of the model: if it has an opposite, its values are taken; of a containment, the container
     * @return the referring elements, empty if there are none
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> referrers(EObject element, EReference reference) {
        if (reference.isContainment()) {
            return element.eContainmentFeature() == reference ? (List<T>) List.of(element.eContainer()) : List.of();
        }
        if (!reference.getEReferenceType().isInstance(element)) {
            return List.of();
        }
        if (reference.getEOpposite() != null) {
            return (List<T>) values(element, reference.getEOpposite());
        }
        return (List<T>) inverse(reference).getOrDefault(element, List.of());
    }

    private Map<EObject, List<EObject>> inverse(EReference reference) {
        Map<EObject, List<EObject>> known = referrers.get(reference);
        return known != null ? known : referrers.computeIfAbsent(reference, this::gather);
    }

    private Map<EObject, List<EObject>> gather(EReference reference) {
        Map<EObject, List<EObject>> inverse = new IdentityHashMap<>();
        for (Map.Entry<EClass, Extent> extent : extents.entrySet()) {
            if (reference.getEContainingClass().isSuperTypeOf(extent.getKey())) {
                for (EObject referrer : extent.getValue().elements) {
                    addValues(inverse, referrer, reference);
                }
            }
        }
        return inverse;
    }

    /** The values of a reference, without resolving proxies; empty if there are none. */
    @SuppressWarnings("unchecked")
    public static List<EObject> values(EObject element, EReference reference) {
        Object value = ((InternalEObject) element).eGet(reference, false);
        return value instanceof InternalEList<?> many ? (List<EObject>) many.basicList() : value == null ? List.of() : List.of((EObject) value);
    }

    private static void addValues(Map<EObject, List<EObject>> inverse, EObject referrer, EReference reference) {
        List<EObject> values = values(referrer, reference);
        for (int i = 0, size = values.size(); i < size; i++) {
            add(inverse, values.get(i), referrer);
        }
    }

    private static void add(Map<EObject, List<EObject>> inverse, EObject element, EObject referrer) {
        List<EObject> known = inverse.get(element);
        if (known == null) {
            inverse.put(element, List.of(referrer)); // most elements have one: no array list for them
        } else if (known.size() == 1) {
            List<EObject> several = new ArrayList<>(4);
            several.add(known.get(0));
            several.add(referrer);
            inverse.put(element, several);
        } else {
            known.add(referrer);
        }
    }

    /** An element came in that was not there, with its references; its children are told apart. */
    public void added(EObject element) {
        extents.computeIfAbsent(element.eClass(), Extent::new).elements.add(element);
        referrers.forEach((reference, inverse) -> {
            if (reference.getEContainingClass().isInstance(element)) {
                addValues(inverse, element, reference);
            }
        });
    }

    /** An element went out, with its references; its children are told apart. */
    public void removed(EObject element) {
        extents.get(element.eClass()).remove(element);
        referrers.forEach((reference, inverse) -> {
            if (reference.getEContainingClass().isInstance(element)) {
                values(element, reference).forEach(value -> remove(inverse, value, element));
            }
        });
    }

    /** An element of the design refers to another now. */
    public void referenceAdded(EObject referrer, EReference reference, EObject element) {
        Map<EObject, List<EObject>> inverse = referrers.get(reference);
        if (inverse != null) {
            add(inverse, element, referrer);
        }
    }

    /** An element of the design refers to another no more. */
    public void referenceRemoved(EObject referrer, EReference reference, EObject element) {
        Map<EObject, List<EObject>> inverse = referrers.get(reference);
        if (inverse != null) {
            remove(inverse, element, referrer);
        }
    }

    private static void remove(Map<EObject, List<EObject>> inverse, EObject element, EObject referrer) {
        List<EObject> known = inverse.get(element);
        if (known != null) {
            if (known.size() > 1) {
                known.remove(referrer);
                if (known.size() == 1) {
                    inverse.put(element, List.of(known.get(0)));
                }
            } else if (known.get(0) == referrer) {
                inverse.remove(element);
            }
        }
    }

    private void addTree(EObject element) {
        Extent extent = extents.computeIfAbsent(element.eClass(), Extent::new);
        extent.elements.add(element);
        inOrder.add(element);
        for (EReference containment : extent.containments) {
            List<EObject> children = values(element, containment);
            for (int i = 0, size = children.size(); i < size; i++) {
                addTree(children.get(i));
            }
        }
    }

    /** The elements of a class, and where elements of it have children. */
    private static final class Extent {

        private final List<EReference> containments;
        private Collection<EObject> elements = new ArrayList<>();

        Extent(EClass type) {
            containments = type.getEAllContainments();
        }

        void remove(EObject element) {
            if (elements instanceof ArrayList) {
                elements = new LinkedHashSet<>(elements); // a list would be searched from its beginning at each removal
            }
            elements.remove(element);
        }
    }
}
