package org.dodeka.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.CompositeFilter;
import org.dodeka.viewpoint.description.DiagramDescription;
import org.dodeka.viewpoint.description.Layer;
import org.eclipse.emf.ecore.EObject;

/**
 * The views of one diagram: a tree of nodes, and edges between them. It knows nothing of places; those belong to the layout. Belongs to the thread
 * that edits the model.
 */
public final class Diagram {

    private final DiagramDescription description;
    private final EObject element;
    private final List<NodeView> children = new ArrayList<>();
    private final Set<EdgeView> edges = new LinkedHashSet<>();
    private final Set<Layer> layers = new LinkedHashSet<>();
    private final Set<CompositeFilter> filters = new LinkedHashSet<>();

    /** Makes an empty diagram with those layers on that are on from the start. */
    public Diagram(DiagramDescription description, EObject element) {
        this.description = description;
        this.element = element;
        layers.add(description.defaultLayer());
        for (Layer layer : description.additionalLayers()) {
            if (layer.activeByDefault() || !layer.optional()) {
                layers.add(layer);
            }
        }
    }

    /** What says how the diagram shows the element. */
    public DiagramDescription description() {
        return description;
    }

    /** The element that the diagram is about. */
    public EObject element() {
        return element;
    }

    /** The nodes of the diagram itself, in the order of the mappings and their candidates. */
    public List<NodeView> children() {
        return Collections.unmodifiableList(children);
    }

    /** All edges. */
    public Collection<EdgeView> edges() {
        return Collections.unmodifiableSet(edges);
    }

    /** The layers that are on; the refresh follows a change of them. */
    public Set<Layer> layers() {
        return layers;
    }

    /** The filters that are on; the refresh follows a change of them. */
    public Set<CompositeFilter> filters() {
        return filters;
    }

    /** The list of the nodes of the diagram itself, to be changed; for the refresh. */
    public List<NodeView> editChildren() {
        return children;
    }

    /** Adds an edge, at both its ends too; for the refresh. */
    public void add(EdgeView edge) {
        if (edges.add(edge)) {
            edge.source().outgoing = View.added(edge.source().outgoing, edge);
            edge.target().incoming = View.added(edge.target().incoming, edge);
        }
    }

    /** Removes an edge, at both its ends too; for the refresh. */
    public void remove(EdgeView edge) {
        if (edges.remove(edge)) {
            edge.source().outgoing.remove(edge);
            edge.target().incoming.remove(edge);
        }
    }
}
