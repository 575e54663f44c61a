package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.NodeView.Kind;
import org.dodeka.viewpoint.view.View;

/** What is wrong with a scene, in words. */
public final class Picture {

    private final Scene scene;
    private final List<NodeView> nodes;

    public Picture(Scene scene) {
        this.scene = scene;
        nodes = scene.nodes().keySet().stream().filter(view -> view.kind() != Kind.BORDER_NODE).toList();
    }

    /** Figures that lie on others, outside labels included. */
    public List<String> overlaps() {
        List<String> found = new ArrayList<>();
        for (NodeView a : nodes) {
            for (NodeView b : nodes) {
                if (a != b && a.parent() == b.parent() && System.identityHashCode(a) < System.identityHashCode(b) && whole(a).overlaps(whole(b))) {
                    found.add(a + " on " + b);
                }
            }
        }
        return found;
    }

    private Bounds whole(NodeView view) {
        Bounds bounds = scene.bounds(view);
        Bounds label = NodeParts.isLabelOutside(view) ? NodeParts.of(view, bounds).labelAndIcon() : null;
        return label == null ? bounds : bounds.union(label);
    }

    /** Figures that stick out of what contains them, and labels that stick out of their figures. */
    public List<String> outside() {
        List<String> found = new ArrayList<>();
        for (NodeView view : nodes) {
            if (view.parent() != null && !scene.bounds(view.parent()).contains(whole(view))) {
                found.add(view + " out of " + view.parent());
            }
            Bounds label = NodeParts.of(view, scene.bounds(view)).labelAndIcon();
            if (!NodeParts.isLabelOutside(view) && label != null && !scene.bounds(view).contains(label)) {
                found.add("label out of " + view);
            }
        }
        return found;
    }

    /** Edges that run through figures that they have nothing to do with. */
    public List<String> pierced() {
        List<String> found = new ArrayList<>();
        scene.edges().forEach((edge, route) -> {
            Set<NodeView> open = new HashSet<>();
            open(edge.source(), open);
            open(edge.target(), open);
            for (NodeView view : nodes) {
                boolean lane = view.parent() != null && view.kind() == Kind.CONTAINER && view.parent().presentation() != ContainerLayout.FREE_FORM;
                if (!open.contains(view) && !lane && !isWithin(view, edge.source()) && !isWithin(view, edge.target())
                        && crosses(route, scene.bounds(view))) {
                    found.add(edge + " through " + view);
                }
            }
        });
        return found;
    }

    private static void open(View end, Set<NodeView> into) {
        if (end instanceof EdgeView edge) {
            open(edge.source(), into);
            open(edge.target(), into);
        } else {
            for (NodeView view = (NodeView) end; view != null; view = view.parent()) {
                into.add(view);
            }
        }
    }

    private static boolean isWithin(NodeView view, View end) {
        for (NodeView one = view; one != null; one = one.parent()) {
            if (one == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line has points within a rectangle. */
    static boolean crosses(List<Point> route, Bounds box) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            int steps = Math.max(1, Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
            for (int step = 0; step <= steps; step++) {
                double x = a.x() + (b.x() - a.x()) * step / (double) steps;
                double y = a.y() + (b.y() - a.y()) * step / (double) steps;
                if (x > box.x() + 0.5 && x < box.right() - 0.5 && y > box.y() + 0.5 && y < box.bottom() - 0.5) {
                    return true;
                }
            }
        }
        return false;
    }
}
