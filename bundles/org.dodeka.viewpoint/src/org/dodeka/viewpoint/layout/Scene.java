package org.dodeka.viewpoint.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeLook;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/** Where everything that can be seen of a diagram is, in pixels at 100 % relative to the diagram. Made and changed by the {@link Arranger}. */
public final class Scene {

    private final Diagram diagram;
    private final Map<NodeView, Bounds> bounds = new HashMap<>();
    private final Map<EdgeView, List<Point>> routes = new HashMap<>();
    private final Map<EdgeView, EdgeLabels> labels = new HashMap<>();

    /** What the smallest sizes of nodes depend on, and these. */
    final Map<NodeView, Smallest> smallest = new IdentityHashMap<>();

    record Smallest(String label, NodeLook look, Bounds size) {
    }

    Scene(Diagram diagram) {
        this.diagram = diagram;
    }

    /** The diagram that it shows. */
    public Diagram diagram() {
        return diagram;
    }

    /** Where a node is; null if it cannot be seen. */
    public Bounds bounds(NodeView view) {
        return bounds.get(view);
    }

    /** The points of an edge from its source to its target, at least two; null if it cannot be seen. */
    public List<Point> route(EdgeView view) {
        return routes.get(view);
    }

    /** Where the labels of an edge stand; {@link EdgeLabels#NONE} if it has none or cannot be seen. */
    public EdgeLabels labels(EdgeView view) {
        return labels.getOrDefault(view, EdgeLabels.NONE);
    }

    /** The smallest area that holds everything, labels included. */
    public Bounds area() {
        Bounds area = null;
        for (Map.Entry<NodeView, Bounds> node : bounds.entrySet()) {
            area = around(area, node.getValue());
            if (NodeParts.isLabelOutside(node.getKey())) {
                area = around(area, NodeParts.of(node.getKey(), node.getValue()).labelAndIcon());
            }
        }
        for (List<Point> route : routes.values()) {
            for (Point point : route) {
                area = around(area, new Bounds(point.x(), point.y(), 0, 0));
            }
        }
        for (EdgeLabels label : labels.values()) {
            for (EdgeLabels.Label one : label.all()) {
                area = around(area, one.bounds());
            }
        }
        return area == null ? new Bounds(0, 0, 0, 0) : area;
    }

    private static Bounds around(Bounds area, Bounds more) {
        return area == null ? more : more == null ? area : area.union(more);
    }

    /** Whether a view can be seen. */
    public boolean shows(View view) {
        return view instanceof NodeView node ? bounds.containsKey(node) : routes.containsKey(view);
    }

    /** All nodes that can be seen. */
    public Map<NodeView, Bounds> nodes() {
        return Collections.unmodifiableMap(bounds);
    }

    /** All edges that can be seen. */
    public Map<EdgeView, List<Point>> edges() {
        return Collections.unmodifiableMap(routes);
    }

    void put(NodeView view, Bounds place) {
        bounds.put(view, place);
    }

    void put(EdgeView view, List<Point> points) {
        routes.put(view, List.copyOf(points));
    }

    void put(EdgeView view, EdgeLabels places) {
        if (places == null || places.all().isEmpty()) {
            labels.remove(view);
        } else {
            labels.put(view, places);
        }
    }

    void remove(View view) {
        bounds.remove(view);
        smallest.remove(view);
        routes.remove(view);
        labels.remove(view);
    }
}
