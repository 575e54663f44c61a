package org.dodeka.forms;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What a reference can refer to. */
final class Candidates {

    private Candidates() {
    }

    /**
     * The elements that a reference can refer to: those of the design, or of its catalogue; what lies nearest first, then by name.
     *
     * @param root the design
     * @param element the element that refers
     */
    static List<EObject> of(EObject root, EObject element, EReference reference) {
        EClass type = reference.getEReferenceType();
        List<EObject> found = new ArrayList<>();
        EObject source = root;
        if (type.getEPackage() == CataloguePackage.eINSTANCE && type != CataloguePackage.Literals.ELEMENT) {
            source = root instanceof Design design ? design.getCatalogue() : null;
        }
        if (source != null) {
            collect(source, type, found);
            for (Iterator<EObject> all = source.eAllContents(); all.hasNext();) {
                collect(all.next(), type, found);
            }
        }
        if (reference.getEContainingClass() == type) {
            found.remove(element); // nobody reports to themselves, no space lies within itself
        }
        Map<EObject, String> labels = new HashMap<>();
        found.forEach(candidate -> labels.put(candidate, Labels.of(candidate)));
        EObject near = element.eContainer();
        Comparator<EObject> nearest = Comparator.comparing(candidate -> candidate.eContainer() != near);
        found.sort(nearest.thenComparing(labels::get, Collator.getInstance()));
        return found;
    }

    private static void collect(EObject candidate, EClass type, List<EObject> found) {
        if (type.isInstance(candidate)) {
            found.add(candidate);
        }
    }

    /** Where a candidate lies, if that tells people something; otherwise empty. */
    static String where(EObject candidate) {
        if (candidate.eClass() == CataloguePackage.Literals.CATALOGUE_ITEM) {
            return String.valueOf(candidate.eGet(CataloguePackage.Literals.CATALOGUE_ITEM__TEXT));
        }
        EObject container = candidate.eContainer();
        return container == null || container.eContainer() == null ? "" : Labels.of(container);
    }
}
