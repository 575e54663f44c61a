package org.dodeka.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** What the parts of a refresh share. */
final class RefreshContext {

    final Diagram diagram;
    final Interpreter interpreter;
    final Consumer<SpecificationProblem> problems;
    final Scope scope;
    final Plans plans;
    final Triggers triggers = new Triggers();
    final EdgeRefresh edges;
    /** The layers that the views follow. */
    Set<Layer> layers = Set.of();
    /** The filters that the views follow. */
    Set<CompositeFilter> filters = Set.of();
    /** What the refresh that is under way changed so far. */
    Changes changes = new Changes();
    /** The element whose parts the diagram shows: its own, or what its root expression leads to. */
    EObject rootElement;

    RefreshContext(Diagram diagram, Interpreter interpreter, Consumer<SpecificationProblem> problems) {
        this.diagram = diagram;
        this.interpreter = interpreter;
        this.problems = problems;
        scope = new Scope(diagram);
        plans = new Plans(diagram.description(), interpreter);
        edges = new EdgeRefresh(this);
    }

    /** The candidates of a mapping that are of its type, in a list of their own; without an expression, everything in the model is one. */
    List<EObject> elements(Mapping mapping, Scope variables) {
        boolean everything = mapping.semanticCandidates().isEmpty();
        List<EObject> candidates = everything ? triggers.watch().inOrder() : interpreter.asElements(mapping.semanticCandidates(), variables);
        List<EObject> elements = new ArrayList<>(everything ? 10 : candidates.size());
        for (EObject candidate : candidates) {
            if (interpreter.types().isInstance(candidate, mapping.domainClass())) {
                elements.add(candidate);
            }
        }
        return elements;
    }

    /** Whether no filter hides a view. */
    boolean isShown(Plan<?> plan, View view) {
        for (HidingPlan one : plan.hiding) {
            if (one.on && hides(one, view)) {
                return false;
            }
        }
        return true;
    }

    private boolean hides(HidingPlan one, View view) {
        if (one.filter.semanticCondition().isEmpty() && one.filter.viewCondition().isEmpty()) {
            return true;
        }
        scope.of(view);
        return !interpreter.asBoolean(one.filter.semanticCondition(), scope, true) || !interpreter.asBoolean(one.filter.viewCondition(), scope, true);
    }
}
