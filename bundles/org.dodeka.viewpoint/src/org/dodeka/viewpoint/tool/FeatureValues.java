package org.dodeka.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Features that are named by a specification. What does not fit is an {@link IllegalArgumentException} in words for people. */
final class FeatureValues {

    private FeatureValues() {
    }

    /** The feature of a name, which can be changed. */
    static EStructuralFeature feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name.strip());
        if (feature == null) {
            throw new IllegalArgumentException(NLS.bind(Messages.unknownFeature, element.eClass().getName(), name));
        }
        if (!feature.isChangeable()) {
            throw new IllegalArgumentException(NLS.bind(Messages.notChangeable, element.eClass().getName(), name));
        }
        return feature;
    }

    /** Sets a feature, or adds to it if it has many values. */
    static void put(EObject element, EStructuralFeature feature, Object value) {
        Collection<?> values = value instanceof Collection<?> several ? List.copyOf(several) : value == null ? List.of() : List.of(value);
        if (feature.isMany()) {
            values.forEach(one -> add(element, feature, one));
        } else if (values.size() > 1) {
            throw new IllegalArgumentException(NLS.bind(Messages.tooMany, feature.getName(), values.size()));
        } else {
            set(element, feature, values.isEmpty() ? null : converted(feature, values.iterator().next()));
        }
    }

    /** Adds an element that is made or moved, and never pushes out another. */
    static void place(EObject element, EStructuralFeature feature, EObject value) {
        if (!(feature instanceof EReference reference) || !feature.getEType().isInstance(value)) {
            throw wrongType(feature, value.eClass().getName(), null);
        }
        if (reference.isContainment() && EcoreUtil.isAncestor(value, element)) {
            throw new IllegalArgumentException(NLS.bind(Messages.withinItself, value.eClass().getName()));
        }
        Object present = feature.isMany() ? null : element.eGet(feature);
        if (present != null && present != value) {
            throw new IllegalArgumentException(NLS.bind(Messages.occupied, element.eClass().getName(), feature.getName()));
        }
        put(element, feature, value);
    }

    /** Takes values from a feature; those that are not there do not matter. */
    static void remove(EObject element, EStructuralFeature feature, Object value) {
        Collection<?> values = value instanceof Collection<?> several ? List.copyOf(several) : value == null ? List.of() : List.of(value);
        if (feature.isMany()) {
            values.forEach(one -> list(element, feature).remove(feature instanceof EAttribute ? converted(feature, one) : one));
        } else if (values.stream().anyMatch(one -> Objects.equals(one, element.eGet(feature)))) {
            element.eUnset(feature);
        }
    }

    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (value == null) {
            element.eUnset(feature);
        } else if (!Objects.equals(value, element.eGet(feature))) {
            element.eSet(feature, value);
        }
    }

    private static void add(EObject element, EStructuralFeature feature, Object value) {
        Object converted = converted(feature, value);
        if (converted != null) {
            list(element, feature).add(converted); // which does nothing if it is there and the feature is unique
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    private static Object converted(EStructuralFeature feature, Object value) {
        if (feature.getEType().isInstance(value)) {
            return value;
        }
        if (value instanceof EEnumLiteral literal && feature.getEType().isInstance(literal.getInstance())) {
            return literal.getInstance();
        }
        String text = value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
        if (!(feature.getEType() instanceof EDataType type) || value instanceof EObject && !(value instanceof EEnumLiteral)) {
            String given = value instanceof EObject element ? element.eClass().getName() : text;
            throw wrongType(feature, given, null);
        }
        return text.isBlank() && type.getInstanceClass() != String.class ? null : parsed(feature, type, text);
    }

    /** Reads a text as in a file; of an enumeration the name does, too. */
    private static Object parsed(EStructuralFeature feature, EDataType type, String text) {
        EEnumLiteral named = type instanceof EEnum choices ? choices.getEEnumLiteral(text) : null;
        try {
            return named != null ? EcoreUtil.createFromString(type, named.getLiteral()) : EcoreUtil.createFromString(type, text);
        } catch (RuntimeException unreadable) {
            throw wrongType(feature, text, unreadable);
        }
    }

    private static IllegalArgumentException wrongType(EStructuralFeature feature, String value, Throwable cause) {
        Object[] said = {feature.getName(), value, feature.getEType().getName()};
        return new IllegalArgumentException(NLS.bind(Messages.wrongType, said), cause);
    }
}
