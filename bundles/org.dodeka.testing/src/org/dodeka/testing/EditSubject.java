package org.dodeka.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What a random edit is made of.
 *
 * @param domain  the editing domain
 * @param content makes values and objects
 * @param inside  the objects of the design
 * @param targets what references may point to
 * @param owner   the object to edit
 */
record EditSubject(EditingDomain domain, RandomContent content, List<EObject> inside, List<EObject> targets, EObject owner) {

    EditSubject withOwner(EObject other) {
        return new EditSubject(domain, content, inside, targets, other);
    }

    /** A feature of the owner; null if none will do. */
    EStructuralFeature feature(Predicate<EStructuralFeature> which) {
        List<EStructuralFeature> features = owner.eClass().getEAllStructuralFeatures().stream()
                .filter(RandomContent::isFree).filter(which).toList();
        return features.isEmpty() ? null : content.values().oneOf(features);
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** A value for a feature or an element of it; null if there is none. */
    Object element(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return content.element(attribute);
        }
        return content.target(owner, (EReference) feature, targets);
    }

    /** The present elements of a many-valued feature, unresolved. */
    List<Object> elements(EStructuralFeature feature) {
        return new ArrayList<>(((InternalEList<?>) owner.eGet(feature)).basicList());
    }

    /** An object that may contain others: the design often, else any. */
    EObject anyParent() {
        List<EObject> parents = inside.stream().filter(each -> !each.eClass().getEAllContainments().isEmpty()).toList();
        return content.values().chance(0.3) ? parents.getFirst() : content.values().oneOf(parents);
    }

    /** The root of something that was removed while something else still refers to it; null if there is none. */
    EObject anyRemoved() {
        List<EObject> removed = Reachable.from(inside).stream()
                .filter(each -> each.eContainer() == null && each != inside.getFirst()).toList();
        return removed.isEmpty() ? null : content.values().oneOf(removed);
    }

    /** An object that may contain a child in a given feature, and is not itself within the child; null if there is none. */
    EObject otherParent(EObject child, EReference containment) {
        List<EObject> parents = inside.stream()
                .filter(each -> each.eClass().getEAllContainments().contains(containment) && !EcoreUtil.isAncestor(child, each)).toList();
        return parents.isEmpty() ? null : content.values().oneOf(parents);
    }

    /** The feature in which the design metamodel contains objects of a kind: there is one for each kind but the design. */
    static EReference containmentOf(EObject child) {
        return DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEReferences().stream())
                .filter(reference -> reference.isContainment() && reference.getEReferenceType() == child.eClass()).findFirst().orElseThrow();
    }

    /** Gives a command a label for messages. */
    Command named(String what, EStructuralFeature feature, Command command) {
        boolean twoSided = feature instanceof EReference reference && reference.isMany() && reference.getEOpposite() != null;
        return new CommandWrapper(what + " " + text(owner, feature), what, twoSided ? recorded(command) : command);
    }

    /** Makes a command restore both ends of references when it is undone. */
    Command recorded(Command command) {
        return new RecordedCommand(Reachable.from(inside), command);
    }

    static String text(EObject owner, EStructuralFeature feature) {
        String id = EcoreUtil.getID(owner);
        return (id == null ? owner.eClass().getName() : id) + (feature == null ? "" : "." + feature.getName());
    }
}
