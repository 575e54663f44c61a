package org.dodeka.viewpoint.refresh;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.expression.ReadPath;
import org.dodeka.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Tells {@link Triggers} what each expression of a diagram reads. */
final class Readings {

    /** What reads more than routes can say. */
    private static final Set<String> ANYTHING = Set.of("eAllContents", "eCrossReferences");

    private final RefreshContext context;
    private final Metamodel metamodel;
    private final EClass rootType;

    private Readings(RefreshContext context, EObject root) {
        this.context = context;
        metamodel = new Metamodel(context.interpreter.types(), root);
        rootType = root.eClass();
    }

    static void register(RefreshContext context, Aspect rootExpression, EObject root) {
        Readings readings = new Readings(context, root);
        DiagramDescription description = context.diagram.description();
        readings.add(rootExpression, description.root(), Set.of(context.diagram.element().eClass()));
        context.plans.nodes.forEach(readings::add);
        context.plans.edges.forEach(readings::add);
        for (HidingPlan one : context.plans.hiding) {
            Set<EClass> types = new LinkedHashSet<>();
            one.plans.forEach(plan -> types.addAll(readings.metamodel.named(plan.mapping().domainClass())));
            readings.add(one.aspect, one.filter.semanticCondition(), types);
            readings.add(one.aspect, one.filter.viewCondition(), types);
        }
    }

    private void add(NodePlan plan) {
        Set<EClass> containers = new LinkedHashSet<>();
        plan.containers.forEach(container -> containers.addAll(metamodel.named(container.mapping.domainClass())));
        if (plan.atRoot) {
            containers.addAll(root());
        }
        addCandidates(plan.candidates, plan.mapping.semanticCandidates(), containers);
        Collection<EClass> own = metamodel.named(plan.mapping.domainClass());
        add(plan.precondition, plan.mapping.precondition(), own);
        plan.styles.expressions().forEach(expression -> add(plan.appearance, expression, own));
    }

    private void add(EdgePlan plan) {
        Set<EClass> own = new LinkedHashSet<>();
        if (plan.mapping.useDomainElement()) {
            own.addAll(metamodel.named(plan.mapping.domainClass()));
            addCandidates(plan.candidates, plan.mapping.semanticCandidates(), root());
            add(plan.ends, plan.mapping.sourceFinder(), own);
        } else {
            plan.sources.forEach(source -> own.addAll(typesOf(source)));
        }
        add(plan.ends, plan.mapping.targetFinder(), own);
        if (!plan.mapping.useDomainElement()) {
            add(plan.ends, plan.mapping.targetExpression(), own);
        }
        addPrecondition(plan, own);
        Collection<EClass> elements = plan.mapping.targetExpression().isEmpty() ? own : metamodel.all();
        plan.styles.expressions().forEach(expression -> add(plan.appearance, expression, elements));
    }

    /** What the ends of an edge are asked affects the edges at these, all others of the path's start the edges of an origin. */
    private void addPrecondition(EdgePlan plan, Set<EClass> own) {
        Optional<List<ReadPath>> paths = context.interpreter.reads(plan.mapping.precondition());
        if (paths.isEmpty()) {
            context.triggers.addUnknown(plan.atEnds);
            return;
        }
        for (ReadPath path : paths.get()) {
            boolean source = path.variable().equals("source");
            if (path.variable().equals("target") || source && plan.mapping.useDomainElement()) {
                Set<EClass> types = new LinkedHashSet<>();
                (source ? plan.sources : plan.targets).forEach(end -> types.addAll(typesOf(end)));
                add(plan.atEnds, plan.mapping.precondition(), path, types, false);
            } else {
                add(plan.ends, plan.mapping.precondition(), path, own, !source && !path.variable().equals(Variables.SELF));
            }
        }
    }

    /** The classes of the elements of views; of an edge without an element of its own, those where it may start. */
    private Collection<EClass> typesOf(Plan<?> plan) {
        boolean borrowed = plan instanceof EdgePlan edge && !edge.mapping.useDomainElement();
        return borrowed ? metamodel.all() : metamodel.named(plan.mapping().domainClass());
    }

    private Collection<EClass> root() {
        return context.diagram.description().root().isEmpty() ? Set.of(context.diagram.element().eClass()) : metamodel.all();
    }

    private void addCandidates(Aspect aspect, Expression expression, Collection<EClass> types) {
        if (expression.isEmpty()) {
            context.triggers.add(aspect, metamodel.everything(), true);
        } else {
            add(aspect, expression, types);
        }
    }

    private void add(Aspect aspect, Expression expression, Collection<EClass> types) {
        Optional<List<ReadPath>> paths = context.interpreter.reads(expression);
        if (paths.isEmpty()) {
            context.triggers.addUnknown(aspect);
        } else {
            paths.get().forEach(path -> add(aspect, expression, path, types, !path.variable().equals(Variables.SELF)));
        }
    }

    private void add(Aspect aspect, Expression expression, ReadPath path, Collection<EClass> types, boolean anyStart) {
        if (ANYTHING.contains(path.path())) {
            context.triggers.addUnknown(aspect);
            return;
        }
        try {
            metamodel.routes(anyStart ? metamodel.all() : types, rootType, path.path()).forEach(route -> context.triggers.add(aspect, route,
                    anyStart));
        } catch (IllegalArgumentException unknown) {
            context.triggers.addUnknown(aspect);
            context.problems.accept(new SpecificationProblem(SpecificationProblem.Severity.WARNING, expression.place(),
                    NLS.bind(Messages.unknownPath, expression.text(), unknown.getMessage())));
        }
    }
}
