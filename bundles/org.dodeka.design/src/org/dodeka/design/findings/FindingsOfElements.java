package org.dodeka.design.findings;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The findings of elements, for the badges in diagrams. A host that has findings adds an adapter that implements this interface to the design or to
 * its resource, and refreshes its diagrams when the findings change. Without such an adapter there are no badges.
 */
public interface FindingsOfElements {

    /** The findings of an element, the worst first; empty if there are none. Never null. */
    List<Remark> of(EObject element);

    /** The findings that a host has installed for the model of an element; null if none did. */
    static FindingsOfElements near(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        FindingsOfElements found = on(root);
        return found != null || root.eResource() == null ? found : on(root.eResource());
    }

    private static FindingsOfElements on(Notifier notifier) {
        for (Adapter adapter : notifier.eAdapters()) {
            if (adapter instanceof FindingsOfElements findings) {
                return findings;
            }
        }
        return null;
    }
}
