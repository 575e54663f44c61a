package org.dodeka.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something to be shown at a field.
 *
 * @param element the element that it is about
 * @param feature the field; null for the element as a whole
 * @param severity how bad it is
 * @param message what is the matter and what to do, for people
 * @param fixes what can be done about it at once
 */
public record FieldProblem(EObject element, EStructuralFeature feature, Severity severity, String message, List<Fix> fixes) {

    /** How bad a problem is, the worst first. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    /**
     * A quick fix.
     *
     * @param label what it does, for people
     * @param run does it
     */
    public record Fix(String label, Runnable run) {
    }

    public FieldProblem {
        fixes = List.copyOf(fixes);
    }
}
