package org.dodeka.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Makes new elements of a design, with values that hold for a start. */
final class Creation {

    /**
     * Where a new element goes.
     *
     * @param owner what will contain it
     * @param reference the list of the owner
     */
    record Place(EObject owner, EReference reference) {
    }

    private Creation() {
    }

    /**
     * A new element, in no design yet.
     *
     * @param name its name; null or blank for a usual one
     */
    static EObject create(EClass type, String name) {
        EObject element = EcoreUtil.create(type);
        EAttribute id = type.getEIDAttribute();
        if (id != null && element.eGet(id) == null) {
            element.eSet(id, UUID.randomUUID().toString());
        }
        type.getEAllAttributes().forEach(attribute -> begin(element, attribute));
        if (CataloguePackage.Literals.ELEMENT.isSuperTypeOf(type)) {
            boolean named = name != null && !name.isBlank();
            if (named || type != DesignPackage.Literals.PARTICIPATION) { // the name of a participation follows from who and what
                element.eSet(CataloguePackage.Literals.ELEMENT__NAME, named ? name.strip() : NLS.bind(Messages.newName, Words.within(type)));
            }
        }
        return element;
    }

    private static void begin(EObject element, EAttribute attribute) {
        EAnnotation range = attribute.getEAnnotation("http://www.dodeka.org/range");
        if (attribute.isMany() && attribute.isRequired() && attribute.getEType() instanceof EEnum values) {
            element.eSet(attribute, List.of(values.getELiterals().getFirst().getInstance()));
        } else if (attribute.isRequired() && attribute.getEType() == CataloguePackage.Literals.DATE) {
            element.eSet(attribute, LocalDate.now());
        } else if (range != null && element.eGet(attribute) instanceof Integer number && range.getDetails().get("min") != null) {
            element.eSet(attribute, Math.max(number, Integer.parseInt(range.getDetails().get("min"))));
        }
    }

    /** Where a new element of a class would go, seen from an element: the nearest list around it; null if there is none. */
    static Place place(EObject from, EClass type) {
        for (EObject owner = from; owner != null; owner = owner.eContainer()) {
            for (EReference reference : owner.eClass().getEAllContainments()) {
                if (reference.isMany() && reference.getEReferenceType() == type) {
                    return new Place(owner, reference);
                }
            }
        }
        return null;
    }

    /** The classes of which a reference can refer to a new element. */
    static List<EClass> types(EObject from, EReference reference) {
        List<EClass> types = new ArrayList<>();
        for (EClassifier classifier : DesignPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)
                    && reference.getEReferenceType() != CataloguePackage.Literals.ELEMENT && place(from, type) != null) {
                types.add(type);
            }
        }
        return types;
    }
}
