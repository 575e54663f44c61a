package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.viewpoint.expression.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes of a model, to understand by name what services declare that they read. */
final class Metamodel {

    private final Types types;
    private final Set<EClass> classes = new LinkedHashSet<>();
    private final Set<EStructuralFeature> containments = new LinkedHashSet<>();

    Metamodel(Types types, EObject root) {
        this.types = types;
        types.packages().forEach(this::add);
        add(root.eClass().getEPackage());
        for (EClass type : classes) {
            containments.addAll(type.getEAllContainments());
        }
    }

    private void add(EPackage one) {
        for (EClassifier classifier : one.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                classes.add(type);
            }
        }
        one.getESubpackages().forEach(this::add);
    }

    /** The class of a name, as a set; all classes if there is no such name. */
    Collection<EClass> named(String domainClass) {
        Optional<EClass> type = types.find(domainClass);
        return type.isPresent() ? Set.of(type.get()) : classes;
    }

    /** All classes. */
    Collection<EClass> all() {
        return classes;
    }

    /** Whatever is within something. */
    Route everything() {
        return new Route(false, List.of(new Step(false, containments)));
    }

    /**
     * Reads a path as {@link org.dodeka.viewpoint.expression.Reads} describes them.
     *
     * @param start the classes of the elements that it starts from
     * @throws IllegalArgumentException if a class or feature does not exist; the message says which
     */
    List<Route> routes(Collection<EClass> start, EClass root, String path) {
        boolean fromRoot = path.startsWith("/");
        String[] parts = (fromRoot ? path.substring(1) : path).split("/", -1);
        Collection<EClass> at = fromRoot ? Set.of(root) : start;
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parts.length - 1; i++) {
            Step step = step(at, parts[i].strip(), path);
            steps.add(step);
            at = after(step);
        }
        List<Route> routes = new ArrayList<>();
        for (String last : parts[parts.length - 1].split(",", -1)) {
            List<Step> all = new ArrayList<>(steps);
            all.add(step(at, last.strip(), path));
            routes.add(new Route(fromRoot, List.copyOf(all)));
        }
        return routes;
    }

    private Step step(Collection<EClass> at, String text, String path) {
        if (text.startsWith("^")) {
            return inverse(text, path);
        }
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        for (EClass type : at) {
            EStructuralFeature own = type.getEStructuralFeature(text);
            if (own != null) {
                features.add(own);
            } else {
                addOfSubclasses(type, text, features);
            }
        }
        if (!features.isEmpty()) {
            return new Step(false, features);
        }
        return switch (text) {
        case "eContainer" -> new Step(true, containments);
        case "eContents" -> new Step(false, containments);
        default -> throw new IllegalArgumentException(path + " (" + text + ")");
        };
    }

    private Step inverse(String text, String path) {
        int dot = text.indexOf('.');
        if (dot > 0 && types.find(text.substring(1, dot)).map(owner -> owner.getEStructuralFeature(text.substring(dot + 1)))
                .orElse(null) instanceof EReference reference) {
            return new Step(true, Set.of(reference));
        }
        throw new IllegalArgumentException(path + " (" + text + ")");
    }

    private void addOfSubclasses(EClass type, String name, Set<EStructuralFeature> features) {
        for (EClass subclass : classes) {
            if (type.isSuperTypeOf(subclass) && subclass.getEStructuralFeature(name) != null) {
                features.add(subclass.getEStructuralFeature(name));
            }
        }
    }

    private static Collection<EClass> after(Step step) {
        Set<EClass> types = new LinkedHashSet<>();
        for (EStructuralFeature feature : step.features()) {
            if (feature instanceof EReference reference) {
                types.add(step.inverse() ? reference.getEContainingClass() : reference.getEReferenceType());
            }
        }
        return types;
    }
}
