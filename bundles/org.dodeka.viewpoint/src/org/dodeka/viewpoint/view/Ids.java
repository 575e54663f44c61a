package org.dodeka.viewpoint.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What names an element for good: its id, or its place if its class has none. */
final class Ids {

    private Ids() {
    }

    static boolean has(EObject element) {
        return EcoreUtil.getID(element) != null;
    }

    static String of(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        return EcoreUtil.getURI(element).fragment() == null ? EcoreUtil.getRelativeURIFragmentPath(null, element)
                : EcoreUtil.getURI(element).fragment();
    }
}
