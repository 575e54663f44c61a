package org.dodeka.viewpoint.refresh;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.Layer;
import org.dodeka.viewpoint.description.SpecificationProblem;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps the views of one diagram as its description and the model want them. It notes edits of the model as they happen; {@link #update()} evaluates
 * what they can have affected, by what expressions declare to read. What is the same stays the same view, and nothing but the views is ever changed.
 * Belongs to the thread that edits the model; must be {@link #dispose() disposed of}.
 */
public final class Refresher {

    private static final DiagramChange UNCHANGED = new Changes().get();

    private final RefreshContext context;
    private final NodeRefresh nodes;
    private final Aspect rootExpression = new Aspect();
    private boolean disposed;

    /**
     * Begins to follow a model. The diagram stays empty until it is refreshed for the first time.
     *
     * @param element what the diagram is about; the model is all that is within its outermost container
     * @param problems is told what is wrong with the specification beyond its single expressions, which tell the interpreter
     */
    public Refresher(DiagramDescription description, EObject element, Interpreter interpreter, Consumer<SpecificationProblem> problems) {
        context = new RefreshContext(new Diagram(description, element), interpreter, problems);
        nodes = new NodeRefresh(context);
        Readings.register(context, rootExpression, EcoreUtil.getRootContainer(element));
        context.triggers.listen(element);
        for (EdgePlan plan : context.plans.edges) {
            plan.unreachable.forEach(other -> problems.accept(new SpecificationProblem(SpecificationProblem.Severity.WARNING, plan.mapping.place(),
                    NLS.bind(Messages.edgesInCircle, plan.mapping.name(), other.mapping.name()))));
        }
        markAll();
    }

    /** The diagram; always the same. */
    public Diagram diagram() {
        return context.diagram;
    }

    /** Evaluates everything anew. Without any change since the last refresh, nothing is different afterwards, and views are the same objects. */
    public DiagramChange refreshAll() {
        markAll();
        return update();
    }

    /** Evaluates what edits since the last refresh can have affected, and follows layers and filters that were switched. */
    public DiagramChange update() {
        if (disposed) {
            throw new IllegalStateException("disposed");
        }
        if (!isDirty()) {
            return UNCHANGED;
        }
        context.changes = new Changes();
        updateRoot();
        Visibility.switchLayers(context);
        Set<HidingPlan> switched = Visibility.switchFilters(context);
        if (context.diagram.children().isEmpty() && context.diagram.edges().isEmpty()) {
            nodes.fill();
            context.edges.fill();
        } else {
            nodes.update();
            nodes.updateAppearance();
            context.edges.update();
            context.edges.updateAppearance();
        }
        Visibility.update(context, switched);
        context.plans.nodes.forEach(plan -> plan.fresh.clear());
        context.plans.edges.forEach(plan -> plan.fresh.clear());
        return context.changes.get();
    }

    /** Whether there is something that the views do not know yet. */
    public boolean isDirty() {
        if (rootExpression.isDirty() || Visibility.isSwitched(context)) {
            return true;
        }
        for (Aspect aspect : context.plans.aspects) { // asked after every edit: so no stream
            if (aspect.isDirty()) {
                return true;
            }
        }
        return false;
    }

    /** Something about elements is different that the model does not tell, such as what is found to be wrong with them. */
    public void touched(Collection<? extends EObject> elements) {
        context.plans.aspects.forEach(aspect -> elements.forEach(aspect::mark));
    }

    /** Switches a layer on or off; the default layer and those that are not optional stay on. */
    public DiagramChange setLayer(Layer layer, boolean on) {
        if (on) {
            context.diagram.layers().add(layer);
        } else if (layer != context.diagram.description().defaultLayer() && layer.optional()) {
            context.diagram.layers().remove(layer);
        }
        return update();
    }

    /** Switches a filter on or off. */
    public DiagramChange setFilter(CompositeFilter filter, boolean on) {
        if (on) {
            context.diagram.filters().add(filter);
        } else {
            context.diagram.filters().remove(filter);
        }
        return update();
    }

    /**
     * Shows an element by a mapping that does not make views by itself. The view comes with the next refresh, if the element is a candidate.
     *
     * @param container null for the diagram itself
     */
    public void show(AbstractNodeMapping mapping, EObject element, NodeView container) {
        ask(mapping, element, container, true);
    }

    /** Takes back what was asked of {@link #show}; a view that a mapping makes by itself stays. It goes with the next refresh. */
    public void hide(NodeView view) {
        ask(view.mapping(), view.element(), view.parent(), false);
    }

    private void ask(AbstractNodeMapping mapping, EObject element, NodeView container, boolean wanted) {
        NodePlan plan = context.plans.of(mapping);
        if (plan != null) {
            plan.ask(container == null ? NodePlan.DIAGRAM : container, element, wanted);
            plan.candidates.mark(container == null ? context.rootElement : container.element());
        }
    }

    /** Stops following the model. The views stay as they are. */
    public void dispose() {
        if (!disposed) {
            disposed = true;
            context.triggers.dispose();
        }
    }

    private void markAll() {
        rootExpression.markAll();
        context.plans.aspects.forEach(Aspect::markAll);
    }

    private void updateRoot() {
        if (rootExpression.isDirty()) {
            EObject element = context.diagram.element();
            EObject root = context.interpreter.asElement(context.diagram.description().root(), Variables.of(element)).orElse(element);
            if (root != context.rootElement) {
                context.rootElement = root;
                context.plans.root.inOrder().forEach(use -> use.plan.candidates.mark(root));
                context.plans.edges.forEach(plan -> plan.candidates.markAll());
            }
            rootExpression.clean();
        }
    }
}
