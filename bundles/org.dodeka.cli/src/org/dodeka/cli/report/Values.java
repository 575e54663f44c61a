package org.dodeka.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.model.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values of features in words. */
public final class Values {

    private Values() {
    }

    /** A feature in words: "cadenceDays" is "cadence days". */
    public static String feature(EStructuralFeature feature) {
        return Labels.ofFeature(feature);
    }

    /** A value in words; an element by its name. */
    public static String text(Object value) {
        return switch (value) {
            case null -> "";
            case EObject element -> Labels.of(element);
            case Enumerator literal -> literal.getLiteral();
            case Collection<?> many -> many.stream().map(Values::text).collect(Collectors.joining(", "));
            case Double number -> Figures.number(number);
            default -> value.toString();
        };
    }

    /** A new element with all that is set in it and in what it contains. */
    public static String whole(EObject element) {
        List<String> parts = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean spoken = feature instanceof EAttribute attribute ? !attribute.isID() && !feature.getName().equals("name")
                    : !((EReference) feature).isContainer();
            if (spoken && element.eIsSet(feature) && !Labels.of(element).equals(text(element.eGet(feature)))) {
                boolean contents = feature instanceof EReference reference && reference.isContainment();
                parts.add(feature(feature) + " " + (contents ? contents(element, (EReference) feature) : text(element.eGet(feature))));
            }
        }
        return Labels.of(element) + (parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")");
    }

    private static String contents(EObject element, EReference reference) {
        return element.eContents().stream().filter(child -> child.eContainmentFeature() == reference).map(Values::whole)
                .collect(Collectors.joining(", "));
    }
}
