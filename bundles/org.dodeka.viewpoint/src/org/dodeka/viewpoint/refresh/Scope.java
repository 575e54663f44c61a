package org.dodeka.viewpoint.refresh;

import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/**
 * The variables of whatever is evaluated just now: one object for a whole refresh, since some ten expressions are evaluated for each view. What does
 * not apply is null.
 */
final class Scope implements Variables {

    private final Diagram diagram;
    private EObject self;
    private NodeView containerView;
    private boolean contained;
    private View view;
    private View sourceView;
    private View targetView;

    Scope(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Of candidates, and of their precondition: what they would be in; null for the diagram itself. */
    Scope inside(NodeView container, EObject element) {
        clear(element);
        containerView = container;
        contained = true;
        return this;
    }

    /** Of an edge that is to be found. */
    Scope between(EObject element, View source, View target) {
        clear(element);
        sourceView = source;
        targetView = target;
        return this;
    }

    /** Of a view that is there. */
    Scope of(View shown) {
        clear(shown.element());
        view = shown;
        switch (shown) {
        case org.dodeka.viewpoint.view.NodeView node -> {
            containerView = node.parent();
            contained = true;
        }
        case org.dodeka.viewpoint.view.EdgeView edge -> {
            sourceView = edge.source();
            targetView = edge.target();
        }
        }
        return this;
    }

    private void clear(EObject element) {
        self = element;
        containerView = null;
        contained = false;
        view = null;
        sourceView = null;
        targetView = null;
    }

    @Override
    public Object self() {
        return self;
    }

    @Override
    public Object get(String name) {
        return switch (name) {
        case SELF -> self;
        case "view" -> view == null ? UNDEFINED : view;
        case "diagram", "viewpoint" -> diagram;
        case "root" -> diagram.element();
        case "containerView" -> !contained ? UNDEFINED : containerView == null ? diagram : containerView;
        case "container" -> !contained ? UNDEFINED : containerView == null ? diagram.element() : containerView.element();
        case "source" -> sourceView == null ? UNDEFINED : sourceView.element();
        case "sourceView" -> sourceView == null ? UNDEFINED : sourceView;
        case "target" -> targetView == null ? UNDEFINED : targetView.element();
        case "targetView" -> targetView == null ? UNDEFINED : targetView;
        default -> UNDEFINED;
        };
    }
}
