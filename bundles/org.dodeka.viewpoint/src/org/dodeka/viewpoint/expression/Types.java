package org.dodeka.viewpoint.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/** The types of the models by the names that specifications use: {@code Space}, {@code design.Space} or {@code design::Space}. Thread-safe. */
public final class Types {

    private static final String ELEMENT = EcorePackage.Literals.EOBJECT.getName();

    private final Set<EPackage> packages = new LinkedHashSet<>();
    private final Map<String, Map<EClass, Boolean>> instances = new ConcurrentHashMap<>();

    private Types() {
    }

    /** The types of some packages, of those within them, and of Ecore. */
    public static Types of(Collection<? extends EPackage> packages) {
        Types types = new Types();
        packages.forEach(types::add);
        types.add(EcorePackage.eINSTANCE);
        return types;
    }

    private void add(EPackage one) {
        packages.add(one);
        one.getESubpackages().forEach(this::add);
    }

    /** The packages, those within others and Ecore among them. */
    public Set<EPackage> packages() {
        return Collections.unmodifiableSet(packages);
    }

    /**
     * The class of a name. If several packages have one and the name has none, the first package wins.
     *
     * @return nothing if there is none
     */
    public Optional<EClass> find(String name) {
        String simple = simpleName(name);
        String owner = packageName(name);
        return packages.stream().filter(one -> owner.isEmpty() || owner.equals(one.getName()))
                .map(one -> one.getEClassifier(simple)).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
    }

    /**
     * Whether an element is of a type or of one of its subtypes. Types are compared by name, so that it does not matter if a package is loaded more
     * than once. Everything is an {@code EObject}.
     */
    public boolean isInstance(EObject element, String name) {
        // two look-ups without allocation: this is asked for every candidate of every mapping
        Map<EClass, Boolean> known = instances.get(name);
        if (known == null) {
            known = instances.computeIfAbsent(name, one -> new ConcurrentHashMap<>());
        }
        EClass type = element.eClass();
        Boolean answer = known.get(type);
        if (answer == null) {
            answer = isSubtype(type, name);
            known.put(type, answer);
        }
        return answer;
    }

    private static boolean isSubtype(EClass type, String name) {
        String simple = simpleName(name);
        String owner = packageName(name);
        if (simple.equals(ELEMENT) && (owner.isEmpty() || owner.equals(EcorePackage.eNAME))) {
            return true;
        }
        return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
                .anyMatch(one -> simple.equals(one.getName()) && (owner.isEmpty() || isIn(one.getEPackage(), owner)));
    }

    private static boolean isIn(EPackage home, String name) {
        return home != null && name.equals(home.getName());
    }

    private static String[] segments(String name) {
        return name.strip().split("::|\\.", -1);
    }

    private static String simpleName(String name) {
        String[] segments = segments(name);
        return segments[segments.length - 1];
    }

    /** The innermost package that a name gives; empty if it gives none. */
    private static String packageName(String name) {
        String[] segments = segments(name);
        return segments.length < 2 ? "" : segments[segments.length - 2];
    }
}
