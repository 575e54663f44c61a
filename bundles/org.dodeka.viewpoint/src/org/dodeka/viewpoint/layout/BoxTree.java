package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/** The boxes of all nodes that can be seen, and the edges between them. */
final class BoxTree {

    /** An edge, lifted to two children of the container that holds both its ends. */
    record Link(Box from, Box to, EdgeView edge) {
    }

    final Box root = new Box(null, null);
    /** In the order of the diagram, so that the same diagram is always routed the same. */
    final Map<NodeView, Box> boxes = new LinkedHashMap<>();
    final List<EdgeView> edges = new ArrayList<>();
    final Diagram diagram;
    private final Scene scene;
    private final Map<Box, List<Link>> links = new IdentityHashMap<>();
    private final DiagramLayout layout;
    private final boolean all;

    /** @param all whether everything but what is pinned gets another place */
    BoxTree(Scene scene, DiagramLayout layout, boolean all) {
        this.scene = scene;
        diagram = scene.diagram();
        this.layout = layout;
        this.all = all;
        diagram.children().forEach(child -> add(child, root, false));
        for (EdgeView edge : diagram.edges()) {
            if (isSeen(edge)) {
                edges.add(edge);
                link(edge);
            }
        }
    }

    private void add(NodeView view, Box parent, boolean border) {
        FigureLayout stored = layout.get(view.key());
        if (!view.isShown() || view.look() == null || stored != null && stored.hidden()) {
            return;
        }
        Box box = new Box(view, parent);
        box.stored = stored;
        box.smallest = smallest(view);
        boolean free = border || parent.presentation() == ContainerLayout.FREE_FORM;
        box.fixed = free && stored != null && stored.bounds() != null && (!all || stored.pinned());
        (border ? parent.borders : parent.children).add(box);
        boxes.put(view, box);
        view.children().forEach(child -> add(child, box, false));
        view.borderNodes().forEach(child -> add(child, box, true));
    }

    private Bounds smallest(NodeView view) {
        Scene.Smallest known = scene.smallest.get(view);
        if (known == null || known.look() != view.look() || !known.label().equals(view.label())) {
            known = new Scene.Smallest(view.label(), view.look(), NodeParts.smallest(view));
            scene.smallest.put(view, known);
        }
        return known.size();
    }

    private boolean isSeen(View view) {
        if (view instanceof NodeView node) {
            return boxes.containsKey(node);
        }
        EdgeView edge = (EdgeView) view;
        FigureLayout stored = layout.get(edge.key());
        return edge.isShown() && edge.look() != null && (stored == null || !stored.hidden()) && isSeen(edge.source()) && isSeen(edge.target());
    }

    /** The box at an end of an edge; for an edge that ends at an edge, that at which this one ends. */
    Box at(View end) {
        return end instanceof NodeView node ? boxes.get(node) : at(((EdgeView) end).target());
    }

    private void link(EdgeView edge) {
        Box from = at(edge.source());
        Box to = at(edge.target());
        Box common = from;
        while (common != null && !to.isWithin(common)) {
            common = common.parent;
        }
        if (common == null || common == from || common == to) {
            return;
        }
        links.computeIfAbsent(common, key -> new ArrayList<>()).add(new Link(from.under(common), to.under(common), edge));
    }

    /** The edges between what two children of a container are or contain. */
    List<Link> links(Box container) {
        return links.getOrDefault(container, List.of());
    }
}
