package org.dodeka.model.sample.tests;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.testing.Designs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of the design metamodel some designs make use of. */
final class Features {

    private Features() {
    }

    /** The features that no object of the designs has set, as {@code Class.feature}. */
    static Set<String> unset(Collection<Design> designs) {
        Set<String> unset = new TreeSet<>();
        for (EClassifier classifier : DesignPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                type.getEAllStructuralFeatures().forEach(feature -> unset.add(name(type, feature)));
            }
        }
        for (Design design : designs) {
            for (EObject object : Designs.objects(design)) {
                object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet)
                        .forEach(feature -> unset.remove(name(object.eClass(), feature)));
            }
        }
        return unset;
    }

    private static String name(EClass type, EStructuralFeature feature) {
        return type.getName() + "." + feature.getName();
    }
}
