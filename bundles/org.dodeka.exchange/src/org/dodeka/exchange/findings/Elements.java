package org.dodeka.exchange.findings;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How elements are named in output: by ids that last. */
public final class Elements {

    private Elements() {
    }

    /** The id of an element; of one without, such as a reading, the id of the element that holds it and its place there. */
    public static String id(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        EObject holder = element.eContainer();
        if (holder == null) {
            return "/";
        }
        EStructuralFeature feature = element.eContainingFeature();
        String place = feature.isMany() ? "." + ((java.util.List<?>) holder.eGet(feature)).indexOf(element) : "";
        return id(holder) + "/" + feature.getName() + place;
    }
}
