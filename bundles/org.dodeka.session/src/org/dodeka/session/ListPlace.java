package org.dodeka.session;

import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A list that can contain elements of a class.
 *
 * @param owner the element with the list
 * @param reference which of its lists
 */
public record ListPlace(EObject owner, EReference reference) {

    /** The nearest list for elements of a class: in an element itself, or else in one around it. */
    public static Optional<ListPlace> around(EObject element, EClass type) {
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            for (EReference reference : owner.eClass().getEAllContainments()) {
                if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(type)) {
                    return Optional.of(new ListPlace(owner, reference));
                }
            }
        }
        return Optional.empty();
    }

    EList<EObject> list() {
        return Excerpt.list(owner, reference);
    }

    void add(EObject element, int index) {
        EList<EObject> list = list();
        list.add(index < 0 ? list.size() : Math.min(index, list.size()), element);
    }

    /**
     * Brings an element here, from this list or another.
     *
     * @param index before which of the present elements; less than 0 for the end
     * @return before which element the next one goes, so that several stay together
     */
    public int move(EObject element, int index) {
        EList<EObject> list = list();
        int at = index < 0 ? list.size() : Math.min(index, list.size());
        int present = list.indexOf(element);
        if (present < 0) {
            list.add(at, element);
            return index < 0 ? -1 : at + 1;
        }
        list.move(present < at ? at - 1 : at, present);
        return index < 0 ? -1 : present < at ? at : at + 1;
    }
}
