package org.dodeka.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.viewpoint.expression.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The classes and features of a metamodel by the names that a specification uses. */
final class MetamodelNames {

    /** What every element has, whatever its metamodel says. */
    static final Set<String> OF_ALL = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");

    private final Types types;
    private final List<EClass> classes;

    MetamodelNames(Types types) {
        this.types = types;
        this.classes = types.packages().stream().flatMap(one -> one.getEClassifiers().stream()).filter(EClass.class::isInstance)
            .map(EClass.class::cast).toList();
    }

    /** The class of a name. Every element is an {@code EObject}. */
    Optional<EClass> find(String name) {
        return types.find(name.strip());
    }

    /** The classes of some names; empty if one of them is not known or may be anything. */
    Set<EClass> find(Collection<String> all) {
        Set<EClass> found = new LinkedHashSet<>();
        for (String name : all) {
            Optional<EClass> one = find(name);
            if (one.isEmpty() || one.get() == EcorePackage.Literals.EOBJECT) {
                return Set.of();
            }
            found.add(one.get());
        }
        return found;
    }

    /** The features with a name that instances of some classes can have; of all classes if none is given. */
    List<EStructuralFeature> features(Set<EClass> owners, String name) {
        Set<EStructuralFeature> seen = new HashSet<>();
        List<EStructuralFeature> features = new ArrayList<>();
        for (EClass one : classes) {
            boolean fits = owners.isEmpty() || owners.stream().anyMatch(owner -> owner.isSuperTypeOf(one));
            EStructuralFeature feature = fits ? one.getEStructuralFeature(name) : null;
            if (feature != null && seen.add(feature)) {
                features.add(feature);
            }
        }
        return features;
    }
}
