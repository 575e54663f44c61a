package org.dodeka.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds out which elements of a design refer to an element, and as what. */
public final class WhereUsed {

    /**
     * One element refers to another.
     *
     * @param user the element that refers
     * @param as by which of its features, for instance the actor of a participation
     */
    public record Use(EObject user, EReference as) {
    }

    private WhereUsed() {
    }

    /**
     * The uses of an element in the design of a session, as it is now. To be called on the editing thread; takes no walk through the design once
     * its references are known.
     *
     * @return by kind of user and feature, within that by name; empty if nothing refers to the element
     */
    public static List<Use> of(DesignSession session, EObject element) {
        session.requireEditingThread();
        return of(session.findings().index(), element);
    }

    /** The uses of an element in a design that nobody edits; otherwise like {@link #of(DesignSession, EObject)}. Walks through the whole design. */
    public static List<Use> of(Design design, EObject element) {
        return of(new DesignIndex(design), element);
    }

    private static List<Use> of(DesignIndex index, EObject element) {
        Set<EReference> references = new LinkedHashSet<>();
        for (EClass type : index.classes()) {
            type.getEAllReferences().stream().filter(Deletion::isCross).forEach(references::add);
        }
        List<Use> uses = new ArrayList<>();
        for (EReference reference : references) {
            for (EObject user : index.<EObject>referrers(element, reference)) {
                if (index.contains(user)) {
                    uses.add(new Use(user, reference));
                }
            }
        }
        uses.sort(Comparator.<Use>comparingInt(use -> use.user().eClass().getClassifierID()).thenComparingInt(use -> use.as().getFeatureID())
                .thenComparing(use -> Labels.of(use.user()), String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(uses);
    }
}
