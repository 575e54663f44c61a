package org.dodeka.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Turns values into what a place in a specification asks for. */
final class Coercion {

    private Coercion() {
    }

    static boolean toBoolean(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case String text -> !"false".equalsIgnoreCase(text);
            default -> true;
        };
    }

    /** A text for people. An element counts as its type, for its name is another reading that nobody would know of. */
    static String toText(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Enumerator literal -> literal.getLiteral();
            case EObject element -> element.eClass().getName();
            case Collection<?> values -> values.stream().map(Coercion::toText).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The text of a feature's value, written as in a file. */
    static String toText(Object value, EStructuralFeature feature) {
        if (value == null || value instanceof String || !(feature.getEType() instanceof EDataType type)) {
            return toText(value);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(one -> EcoreUtil.convertToString(type, one)).collect(Collectors.joining(", "));
        }
        return EcoreUtil.convertToString(type, value);
    }

    static OptionalInt toInteger(Object value) {
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return OptionalInt.of(((Number) value).intValue());
        }
        try {
            return OptionalInt.of(Integer.parseInt(toText(value).strip()));
        } catch (NumberFormatException notWhole) {
            throw new ExpressionException(NLS.bind(Messages.notANumber, toText(value)), notWhole);
        }
    }

    static List<EObject> toElements(Object value) {
        if (value instanceof EObject element) {
            return new ArrayList<>(List.of(element));
        }
        if (!(value instanceof Collection<?> values)) {
            return new ArrayList<>();
        }
        List<EObject> elements = new ArrayList<>(values.size());
        for (Object one : values) {
            if (one instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
