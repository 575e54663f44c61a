package org.dodeka.session;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of an element. */
record Slot(Watch watch, EObject owner, EStructuralFeature feature) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && slot.owner == owner && slot.feature == feature;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(owner) + System.identityHashCode(feature);
    }

    boolean isContainment() {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** The value as it is; of a list, an array of its own. */
    Object value() {
        return feature.isMany() ? Watch.content(owner, feature) : owner.eGet(feature, false);
    }

    /** Whether two values of this feature are the same: elements by identity, data by equality. */
    static boolean same(Object one, Object other) {
        return one == other || !(one instanceof EObject) && Objects.equals(one, other);
    }
}
