package org.dodeka.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small metamodel without generated classes: places within places, sheds among them, and paths from place to place. */
final class Yard {

    static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    static final EClass PLACE = type("Place");
    static final EClass SHED = type("Shed", PLACE);
    static final EClass PATH = type("Path");
    static final EAttribute ID = attribute(PLACE, "id", EcorePackage.Literals.ESTRING);
    static final EAttribute NAME = attribute(PLACE, "name", EcorePackage.Literals.ESTRING);
    static final EAttribute SIZE = attribute(PLACE, "size", EcorePackage.Literals.EINT);
    static final EAttribute OPEN = attribute(PLACE, "open", EcorePackage.Literals.EBOOLEAN);
    static final EReference PARTS = reference(PLACE, "parts", PLACE, true, true);
    static final EReference PATHS = reference(PLACE, "paths", PATH, true, true);
    /** Without opposite. */
    static final EReference NEXT = reference(PLACE, "next", PLACE, true, false);
    static final EReference BEHIND = reference(PLACE, "behind", PLACE, false, false);
    /** With opposites. */
    static final EReference HOLDS = reference(PLACE, "holds", PLACE, true, false);
    static final EReference HELD_BY = reference(PLACE, "heldBy", PLACE, false, false);
    static final EAttribute TOOLS = attribute(SHED, "tools", EcorePackage.Literals.EINT);
    static final EAttribute PATH_ID = attribute(PATH, "id", EcorePackage.Literals.ESTRING);
    static final EAttribute LENGTH = attribute(PATH, "length", EcorePackage.Literals.EINT);
    static final EReference FROM = reference(PATH, "from", PLACE, false, false);
    static final EReference TO = reference(PATH, "to", PLACE, true, false);

    static {
        PACKAGE.setName("yard");
        PACKAGE.setNsPrefix("yard");
        PACKAGE.setNsURI("http://example.org/yard");
        ID.setID(true);
        PATH_ID.setID(true);
        HOLDS.setEOpposite(HELD_BY);
        HELD_BY.setEOpposite(HOLDS);
    }

    private Yard() {
    }

    private static EClass type(String name, EClass... parents) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().addAll(List.of(parents));
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(EClass owner, String name, EClass type, boolean many, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(many ? -1 : 1);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    static EObject make(EClass type, String id) {
        EObject element = EcoreUtil.create(type);
        element.eSet(type.getEStructuralFeature("id"), id);
        return element;
    }

    /** A place whose name is its id, with places in it. */
    static EObject place(String name, EObject... parts) {
        EObject place = make(PLACE, name);
        place.eSet(NAME, name);
        list(place, PARTS).addAll(List.of(parts));
        return place;
    }

    static EObject shed(String name, EObject... parts) {
        EObject shed = make(SHED, name);
        shed.eSet(NAME, name);
        list(shed, PARTS).addAll(List.of(parts));
        return shed;
    }

    static EObject path(String id, EObject from, EObject... to) {
        EObject path = make(PATH, id);
        path.eSet(FROM, from);
        list(path, TO).addAll(List.of(to));
        return path;
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> list(EObject element, EReference feature) {
        return (EList<EObject>) element.eGet(feature);
    }
}
