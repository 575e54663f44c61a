package org.dodeka.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

/** A text that stands for itself: a number, {@code true}, a label. Where an element is asked for, it is {@code self}. */
final class Literal implements CompiledExpression {

    private final String text;
    private final Object value;

    Literal(String text) {
        this.text = text;
        value = number(text);
    }

    private static Object number(String text) {
        // a number that does not fit is a text, as a telephone number is, and so is what a number would lose: leading zeros
        return text.matches("0|-?[1-9]\\d{0,8}") ? (Object) Integer.valueOf(text) : text;
    }

    @Override
    public Object evaluate(Variables variables) {
        return value;
    }

    @Override
    public Optional<List<ReadPath>> reads() {
        return Optional.of(List.of());
    }

    @Override
    public boolean asBoolean(Variables variables) {
        return Boolean.parseBoolean(text.strip());
    }

    @Override
    public String asString(Variables variables) {
        return text;
    }

    @Override
    public OptionalInt asInteger(Variables variables) {
        return Coercion.toInteger(value);
    }

    @Override
    public Optional<EObject> asElement(Variables variables) {
        return variables.self() instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    @Override
    public List<EObject> asElements(Variables variables) {
        return new ArrayList<>();
    }
}
