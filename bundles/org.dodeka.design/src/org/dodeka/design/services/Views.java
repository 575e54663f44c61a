package org.dodeka.design.services;

import org.dodeka.model.design.Design;
import org.dodeka.viewpoint.expression.Reads;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What views show. A view is one of ours, or in Sirius an object with the features {@code target} and {@code targetNode}, which are
 * read by name, so that nothing here depends on Sirius.
 */
public final class Views {

    /**
     * The design that an element belongs to. A literal of an enumeration, which a lane or a band stands for, belongs to none: then it is the design
     * that the diagram shows.
     *
     * @param view the diagram, or any view in it
     * @return null if there is none
     */
    @Reads({})
    public Design designAround(EObject element, Object view) {
        return EcoreUtil.getRootContainer(element) instanceof Design design ? design : designOf(view);
    }

    /** The element at the end of an edge; null if the second argument is no edge. */
    @Reads({})
    public EObject targetOf(EObject element, Object edge) {
        return edge instanceof EdgeView own ? own.target().element() : elementOf(value(edge, "targetNode"));
    }

    /** The design that a diagram, or the diagram of a view, is about; null if it is about something else. */
    static Design designOf(Object view) {
        return switch (view) {
            case Diagram diagram -> root(diagram.element());
            case View own -> root(own.diagram().element());
            case EObject foreign -> designOfSirius(foreign);
            case null, default -> null;
        };
    }

    /** The view that contains a view; the diagram if no other does; null of what is no view. */
    static Object containerOf(Object view) {
        return switch (view) {
            case NodeView own -> own.parent() == null ? own.diagram() : own.parent();
            case EObject foreign -> foreign.eContainer();
            case null, default -> null;
        };
    }

    /** The element that the container of a view shows; null if there is none. */
    static EObject elementAround(Object view) {
        return switch (containerOf(view)) {
            case Diagram diagram -> diagram.element();
            case View own -> own.element();
            case EObject foreign -> elementOf(foreign);
            case null, default -> null;
        };
    }

    private static Design designOfSirius(EObject view) {
        for (EObject around = view; around != null; around = around.eContainer()) {
            if (root(elementOf(around)) instanceof Design design) {
                return design;
            }
        }
        return null;
    }

    private static Design root(EObject element) {
        return element != null && EcoreUtil.getRootContainer(element) instanceof Design design ? design : null;
    }

    private static EObject elementOf(Object view) {
        return value(view, "target") instanceof EObject element ? element : null;
    }

    private static Object value(Object view, String name) {
        EStructuralFeature feature = view instanceof EObject object ? object.eClass().getEStructuralFeature(name) : null;
        return feature == null ? null : ((EObject) view).eGet(feature);
    }
}
