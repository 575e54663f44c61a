package org.dodeka.design.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the paths of {@code @Reads} lead to in a design. */
final class DeclaredReads {

    /** A feature of an element; of any element of its class, if the element is null. */
    record Slot(EObject element, EStructuralFeature feature) {
    }

    private final Design design;
    private final Set<Slot> slots = new HashSet<>();

    private DeclaredReads(Design design) {
        this.design = design;
    }

    /** All that the paths lead to from an element, their beginnings among it. */
    static Set<Slot> of(Design design, EObject element, String... paths) {
        DeclaredReads reads = new DeclaredReads(design);
        for (String path : paths) {
            boolean absolute = path.startsWith("/");
            reads.walk(absolute ? design : element, (absolute ? path.substring(1) : path).split("/"));
        }
        return reads.slots;
    }

    private void walk(EObject start, String... steps) {
        Set<EObject> at = Set.of(start);
        for (String step : steps) {
            Set<EObject> next = new LinkedHashSet<>();
            for (EObject one : at) {
                if (step.startsWith("^")) {
                    next.addAll(referrers(one, step.substring(1)));
                } else {
                    for (String name : step.split(",")) {
                        next.addAll(values(one, name.strip()));
                    }
                }
            }
            at = next;
        }
    }

    private List<EObject> values(EObject one, String name) {
        EStructuralFeature feature = one.eClass().getEStructuralFeature(name);
        if (feature == null) {
            return List.of();
        }
        slots.add(new Slot(one, feature));
        List<EObject> values = new ArrayList<>();
        for (Object value : one.eGet(feature) instanceof Collection<?> many ? many : Collections.singletonList(one.eGet(feature))) {
            if (value instanceof EObject element) {
                values.add(element);
            }
        }
        return values;
    }

    /** Whatever is of the class may refer to the element after an edit, or did before, so that the reference counts for any element. */
    private List<EObject> referrers(EObject one, String step) {
        EReference reference = reference(step);
        slots.add(new Slot(null, reference));
        List<EObject> referrers = new ArrayList<>();
        for (EObject other : Designs.objects(design)) {
            if (reference.getEContainingClass().isSuperTypeOf(other.eClass())) {
                Object value = other.eGet(reference);
                if (value == one || value instanceof Collection<?> many && many.contains(one)) {
                    referrers.add(other);
                }
            }
        }
        return referrers;
    }

    /** The reference of a step such as {@code Boundary.brokers}. */
    static EReference reference(String step) {
        String[] names = step.split("\\.");
        EClassifier type = DesignPackage.eINSTANCE.getEClassifier(names[0]);
        EClass owner = (EClass) (type == null ? CataloguePackage.eINSTANCE.getEClassifier(names[0]) : type);
        if (owner == null || names.length != 2 || !(owner.getEStructuralFeature(names[1]) instanceof EReference reference)) {
            throw new AssertionError("no reference " + step);
        }
        return reference;
    }
}
