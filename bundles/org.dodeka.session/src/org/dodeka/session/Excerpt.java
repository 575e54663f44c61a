package org.dodeka.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small design with copies of some elements, and stubs, which have but an id and a name, of the elements around them. */
final class Excerpt {

    private final Design design = DesignFactory.eINSTANCE.createDesign();
    private final Map<EObject, EObject> copies;
    private final List<EObject> roots;
    private final Map<EObject, EObject> stubs = new HashMap<>();

    Excerpt(Collection<? extends EObject> elements) {
        List<EObject> originals = EcoreUtil.filterDescendants(elements);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        roots = List.copyOf(copier.copyAll(originals));
        copies = new LinkedHashMap<>(copier);
        design.setName("Elements");
        for (EObject original : originals) {
            place(original, copies.get(original));
        }
        copies.forEach(this::refer);
    }

    Design design() {
        return design;
    }

    List<EObject> roots() {
        return roots;
    }

    private void place(EObject original, EObject here) {
        EReference list = original.eContainmentFeature();
        if (list == null) {
            throw new IllegalArgumentException("Not an element within a design: " + original);
        }
        EObject owner = here(original.eContainer());
        if (list.isMany()) {
            list(owner, list).add(here);
        } else {
            owner.eSet(list, here);
        }
    }

    /** What stands for an element of the original design. */
    private EObject here(EObject original) {
        if (original instanceof Design || copies.containsKey(original)) {
            return original instanceof Design ? design : copies.get(original);
        }
        EObject known = stubs.get(original);
        if (known == null) {
            known = EcoreUtil.create(original.eClass());
            stubs.put(original, known);
            EAttribute id = original.eClass().getEIDAttribute();
            if (id != null) {
                known.eSet(id, original.eGet(id));
            }
            if (CataloguePackage.Literals.ELEMENT.isInstance(original)) {
                known.eSet(CataloguePackage.Literals.ELEMENT__NAME, original.eGet(CataloguePackage.Literals.ELEMENT__NAME));
            }
            place(original, known);
        }
        return known;
    }

    private void refer(EObject original, EObject copy) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (Deletion.isCross(reference) && original.eIsSet(reference)) {
                List<EObject> values = DesignIndex.values(original, reference).stream().filter(value -> isNamed(value))
                        .map(value -> isOutside(value) ? value : here(value)).toList();
                if (reference.isMany()) {
                    ECollections.setEList(list(copy, reference), values);
                } else if (!values.isEmpty()) {
                    copy.eSet(reference, values.getFirst());
                }
            }
        }
    }

    /** Items of the catalogue are named by their address. */
    static boolean isOutside(EObject value) {
        return value.eIsProxy() || value.eClass().getEPackage() != DesignPackage.eINSTANCE;
    }

    private static boolean isNamed(EObject value) {
        return isOutside(value) || value.eContainer() != null || value instanceof Design;
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> list(EObject owner, EReference reference) {
        return (EList<EObject>) owner.eGet(reference);
    }
}
