package org.dodeka.model.reading;

import java.util.HashMap;
import java.util.Map;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes and features that a file may use. Built once; afterwards only read, by any number of threads. */
public final class Vocabulary {

    /** The vocabulary of designs and catalogues. */
    public static final Vocabulary INSTANCE = new Vocabulary(DesignPackage.eINSTANCE, CataloguePackage.eINSTANCE);

    private final Map<String, EPackage> packages = new HashMap<>();
    private final Map<EClass, Map<String, Slot>> slots = new HashMap<>();

    private Vocabulary(EPackage... known) {
        for (EPackage each : known) {
            packages.put(each.getNsURI(), each);
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass eClass) {
                    slots.put(eClass, slotsOf(eClass));
                }
            }
        }
    }

    private static Map<String, Slot> slotsOf(EClass eClass) {
        Map<String, Slot> result = new HashMap<>();
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !feature.isDerived()) {
                result.put(feature.getName(), new Slot(eClass, feature));
            }
        }
        return result;
    }

    /** Whether a namespace is one of ours. */
    boolean knows(String namespace) {
        return packages.containsKey(namespace);
    }

    /** The class of that name, or null. */
    EClass classNamed(String namespace, String name) {
        EPackage owner = packages.get(namespace);
        return owner != null && owner.getEClassifier(name) instanceof EClass eClass ? eClass : null;
    }

    /** The features of a class by name. */
    public Map<String, Slot> slots(EClass eClass) {
        return slots.get(eClass);
    }
}
