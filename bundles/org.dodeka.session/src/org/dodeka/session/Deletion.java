package org.dodeka.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.facts.DesignIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Elements leave a design. With them go the participations of people and groups that leave, and the responses and waivers about what leaves: a
 * waiver that lost what it is about would hold for the whole design. Nothing that stays refers to anything that left.
 */
final class Deletion {

    /** Who refers to something in such a way has no meaning without it. */
    private static final List<EReference> VITAL = List.of(DesignPackage.Literals.PARTICIPATION__ACTOR, DesignPackage.Literals.RESPONSE__ABOUT,
            DesignPackage.Literals.WAIVER__ABOUT);

    private final DesignIndex index;
    private final Set<EObject> leaving = new LinkedHashSet<>();

    /** All that goes, with what it contains. */
    private final Set<EObject> gone = new LinkedHashSet<>();

    /**
     * Finds out what goes; changes nothing yet.
     *
     * @param index the design as it is now
     * @param elements what is to leave; the design itself stays
     */
    Deletion(DesignIndex index, Collection<? extends EObject> elements) {
        this.index = index;
        elements.forEach(this::leave);
        Deque<EObject> open = new ArrayDeque<>(gone);
        while (!open.isEmpty()) {
            EObject element = open.pop();
            for (EReference reference : VITAL) {
                for (EObject referrer : index.<EObject>referrers(element, reference)) {
                    open.addAll(leave(referrer));
                }
            }
        }
    }

    private List<EObject> leave(EObject element) {
        if (element == index.design() || !index.contains(element) || gone.contains(element)) {
            return List.of();
        }
        leaving.add(element);
        List<EObject> tree = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(tree::add);
        gone.addAll(tree);
        return tree;
    }

    /** What stays and lacks something then. */
    List<Gap> gaps() {
        return Gaps.of(index, gone);
    }

    void happen() {
        Set<EReference> references = new LinkedHashSet<>();
        index.classes().forEach(type -> type.getEAllReferences().stream().filter(Deletion::isCross).forEach(references::add));
        for (EObject element : gone) {
            for (EReference reference : references) {
                for (EObject referrer : List.copyOf(index.<EObject>referrers(element, reference))) {
                    if (!gone.contains(referrer) && index.contains(referrer)) {
                        EcoreUtil.remove(referrer, reference, element);
                    }
                }
            }
        }
        leaving.forEach(EcoreUtil::remove);
    }

    static boolean isCross(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived();
    }
}
