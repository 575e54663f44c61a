package org.dodeka.design.tests;

import java.time.LocalDate;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.testing.Designs;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One small change of one feature. */
final class Variation {

    private Variation() {
    }

    /** Gives a feature another value; leaves alone what is an id, cannot change or has nothing to change to. */
    @SuppressWarnings("unchecked")
    static void make(Design design, EObject element, EStructuralFeature feature) {
        if (!feature.isChangeable() || feature.getName().equals("id")) {
            return;
        }
        if (feature.isMany()) {
            List<Object> list = (List<Object>) element.eGet(feature);
            if (!list.isEmpty()) {
                list.remove(0);
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                Designs.objects(design).stream().filter(reference.getEReferenceType()::isInstance).findFirst().ifPresent(list::add);
            }
        } else if (feature instanceof EReference reference) {
            if (!reference.isContainment() && !reference.isContainer()) {
                Object present = element.eGet(feature);
                Designs.objects(design).stream().filter(reference.getEReferenceType()::isInstance)
                        .filter(other -> other != present && other != element)
                        .findFirst().ifPresent(other -> element.eSet(feature, other));
            }
        } else {
            element.eSet(feature, other(element.eGet(feature), feature));
        }
    }

    private static Object other(Object value, EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum type) {
            int next = (type.getELiterals().indexOf(type.getEEnumLiteral(((Enumerator) value).getValue())) + 1) % type.getELiterals().size();
            return type.getELiterals().get(next).getInstance();
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == Boolean.class) {
            return !Boolean.TRUE.equals(value);
        }
        if (type == Integer.class || type == int.class) {
            return value == null ? 1 : (Integer) value + 1;
        }
        if (type == Double.class || type == double.class) {
            return value == null ? 1.5 : (Double) value + 1;
        }
        if (type == LocalDate.class) {
            return value == null ? LocalDate.of(2026, 6, 1) : ((LocalDate) value).plusDays(400);
        }
        return value == null ? "other" : value + " other";
    }
}
