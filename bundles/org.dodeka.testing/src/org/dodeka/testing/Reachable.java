package org.dodeka.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** What can be reached from a design: itself, its content, and what was removed from it while something still refers to it. */
final class Reachable {

    private Reachable() {
    }

    /** Lists the given objects first, then what they refer to, with its content, and so on; nothing of the catalogue, no proxies. */
    static List<EObject> from(List<EObject> inside) {
        Set<EObject> found = new LinkedHashSet<>(inside);
        List<EObject> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            EObject object = open.removeLast();
            List<EObject> next = new ArrayList<>(object.eContents());
            Iterator<EObject> references = ((InternalEList<EObject>) object.eCrossReferences()).basicIterator();
            references.forEachRemaining(next::add);
            for (EObject each : next) {
                if (each.eClass().getEPackage() == DesignPackage.eINSTANCE && !each.eIsProxy() && found.add(each)) {
                    open.add(each);
                }
            }
        }
        return new ArrayList<>(found);
    }
}
