package org.dodeka.design.tests;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Views with the features of those of Sirius that services read, made without Sirius. */
final class SiriusView {

    private static final EClass TYPE = type();

    private SiriusView() {
    }

    /** A view of an element. */
    static EObject of(EObject element) {
        EObject view = EcoreUtil.create(TYPE);
        view.eSet(TYPE.getEStructuralFeature("target"), element);
        return view;
    }

    /** A view of an element within another view. */
    static EObject in(EObject container, EObject element) {
        EObject view = of(element);
        @SuppressWarnings("unchecked")
        java.util.List<EObject> children = (java.util.List<EObject>) container.eGet(TYPE.getEStructuralFeature("ownedDiagramElements"));
        children.add(view);
        return view;
    }

    /** An edge of an element from one view to another. */
    static EObject edge(EObject element, EObject source, EObject target) {
        EObject view = of(element);
        view.eSet(TYPE.getEStructuralFeature("sourceNode"), source);
        view.eSet(TYPE.getEStructuralFeature("targetNode"), target);
        return view;
    }

    private static EClass type() {
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("View");
        views.getEClassifiers().add(type);
        reference(type, "target", EcorePackage.Literals.EOBJECT);
        reference(type, "sourceNode", type);
        reference(type, "targetNode", type);
        EReference children = reference(type, "ownedDiagramElements", type);
        children.setContainment(true);
        children.setUpperBound(-1);
        return type;
    }

    private static EReference reference(EClass owner, String name, EClass type) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }
}
