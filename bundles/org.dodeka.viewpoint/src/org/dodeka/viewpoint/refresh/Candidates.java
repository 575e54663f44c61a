package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The elements that a mapping shows in a container. */
final class Candidates {

    private final RefreshContext context;

    Candidates(RefreshContext context) {
        this.context = context;
    }

    /**
     * The elements for which there are to be views.
     *
     * @param container null for the diagram itself
     * @return a list of its own; an element may be there more than once
     */
    List<EObject> of(NodeView container, NodePlan plan) {
        AbstractNodeMapping mapping = plan.mapping;
        EObject element = container == null ? context.rootElement : container.element();
        List<EObject> elements = context.elements(mapping, context.scope.inside(container, element));
        if (plan.recursive) {
            elements.removeIf(candidate -> isWithinItself(candidate, container, plan));
        }
        if (!mapping.precondition().isEmpty()) {
            keepThoseThatPass(elements, container, plan);
        }
        if (!mapping.createElements()) {
            Object key = container == null ? NodePlan.DIAGRAM : container;
            elements.removeIf(candidate -> !plan.isAsked(key, candidate));
        }
        return elements;
    }

    private void keepThoseThatPass(List<EObject> elements, NodeView container, NodePlan plan) {
        Expression precondition = plan.mapping.precondition();
        List<EObject> rejected = new ArrayList<>();
        elements.removeIf(candidate -> {
            boolean passes = context.interpreter.asBoolean(precondition, context.scope.inside(container, candidate), true);
            if (!passes) {
                rejected.add(candidate);
            }
            return !passes;
        });
        plan.reject(container == null ? NodePlan.DIAGRAM : container, distinct(rejected, 0));
    }

    /** A container that contains itself by a circle in the model would never end. */
    private boolean isWithinItself(EObject candidate, NodeView container, NodePlan plan) {
        for (NodeView at = container; at != null; at = at.parent()) {
            if (at.element() == candidate && at.mapping() == plan.mapping) {
                if (!plan.recursionReported) {
                    plan.recursionReported = true;
                    context.problems.accept(new SpecificationProblem(SpecificationProblem.Severity.WARNING, plan.mapping.place()
                            .of("semanticCandidatesExpression"),
                            NLS.bind(Messages.withinItself, plan.mapping.name(), at.label())));
                }
                return true;
            }
        }
        return false;
    }

    /** The elements from an index on, each once. */
    static List<EObject> distinct(List<EObject> elements, int from) {
        List<EObject> rest = elements.subList(from, elements.size());
        if (rest.isEmpty() || from == 0 && rest.size() == 1) {
            return rest;
        }
        Set<EObject> once = new LinkedHashSet<>(rest);
        if (from > 0) {
            once.removeAll(new LinkedHashSet<>(elements.subList(0, from)));
        }
        return once.size() == rest.size() ? rest : new ArrayList<>(once);
    }
}
