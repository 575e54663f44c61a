package org.dodeka.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A path from the element that a rule checks to something that the rule reads. Followed backwards from a change, it leads
 * to the elements whose checks the change can affect.
 *
 * <p>Steps are separated by {@code /}. A step is the name of a feature ({@code participations}), or {@code ^Class.reference}: the
 * elements of the class whose reference leads here ({@code ^Indicator.space}; of a containment reference, the container). A path that
 * starts with {@code /} starts from the design. The last step may list several features with commas. Reading a path means
 * reading all its beginnings too. A feature that only some subclasses have is read where it exists.
 */
final class ReadPath {

    /** One step: any of the features (of one name, in several classes), forwards or backwards. */
    record Step(boolean inverse, Set<EStructuralFeature> features) {
    }

    private final boolean fromDesign;
    private final List<Step> steps;

    private ReadPath(boolean fromDesign, List<Step> steps) {
        this.fromDesign = fromDesign;
        this.steps = List.copyOf(steps);
    }

    boolean fromDesign() {
        return fromDesign;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * Reads a path.
     *
     * @param target the class of the element that the path starts from
     * @throws IllegalArgumentException if a class or feature does not exist; the message says which
     */
    static List<ReadPath> parse(EClass target, String path) {
        boolean fromDesign = path.startsWith("/");
        String[] parts = (fromDesign ? path.substring(1) : path).split("/", -1);
        Collection<EClass> types = Set.of(fromDesign ? DesignPackage.Literals.DESIGN : target);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parts.length - 1; i++) {
            Step step = step(types, parts[i], path);
            steps.add(step);
            types = typesAfter(step, path);
        }
        List<ReadPath> paths = new ArrayList<>();
        for (String last : parts[parts.length - 1].split(",", -1)) {
            List<Step> all = new ArrayList<>(steps);
            all.add(step(types, last, path));
            paths.add(new ReadPath(fromDesign, all));
        }
        return paths;
    }

    private static Step step(Collection<EClass> types, String text, String path) {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        if (text.startsWith("^")) {
            int dot = text.indexOf('.');
            if (dot > 0 && classifier(text.substring(1, dot)) instanceof EClass owner
                    && owner.getEStructuralFeature(text.substring(dot + 1)) instanceof EReference reference) {
                return new Step(true, Set.of(reference));
            }
        } else {
            for (EClass type : types) {
                EStructuralFeature own = type.getEStructuralFeature(text);
                if (own != null) {
                    features.add(own);
                } else {
                    addOfSubclasses(type, text, features);
                }
            }
        }
        if (features.isEmpty()) {
            throw new IllegalArgumentException(path + " (" + text + ")");
        }
        return new Step(false, features);
    }

    private static void addOfSubclasses(EClass type, String name, Set<EStructuralFeature> features) {
        for (EClassifier classifier : DesignPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass subclass && type.isSuperTypeOf(subclass) && subclass.getEStructuralFeature(name) != null) {
                features.add(subclass.getEStructuralFeature(name));
            }
        }
    }

    private static Collection<EClass> typesAfter(Step step, String path) {
        Set<EClass> types = new LinkedHashSet<>();
        for (EStructuralFeature feature : step.features()) {
            if (!(feature instanceof EReference reference)) {
                throw new IllegalArgumentException(path + " (" + feature.getName() + ")");
            }
            types.add(step.inverse() ? reference.getEContainingClass() : reference.getEReferenceType());
        }
        return types;
    }

    private static EClassifier classifier(String name) {
        EClassifier own = DesignPackage.eINSTANCE.getEClassifier(name);
        return own != null ? own : CataloguePackage.eINSTANCE.getEClassifier(name);
    }
}
