package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;

/** Brings a scene to a new state with as little routing as possible. */
final class Update {

    /** With more changes than that everything is routed again. */
    private static final int MANY = 300;
    /** If no more edges share figures with those that changed, they are routed again too. */
    private static final int FEW = 60;
    /** Edges and labels that are farther away from where ways are searched do not matter, in pixels. */
    private static final int FAR = 100;
    private final Scene scene;
    private final BoxTree tree;
    private final DiagramLayout layout;
    private final Set<View> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<View> changed = new LinkedHashSet<>();
    private final List<Bounds> news = new ArrayList<>();
    private final Budget budget = Budget.update();
    private final Set<EdgeView> again = Collections.newSetFromMap(new IdentityHashMap<>());

    Update(Scene scene, BoxTree tree, DiagramLayout layout, Collection<? extends View> touched) {
        this.scene = scene;
        this.tree = tree;
        this.layout = layout;
        this.touched.addAll(touched);
    }

    /** What it has worked. */
    Budget budget() {
        return budget;
    }

    Set<View> run() {
        compare();
        Set<EdgeView> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(tree.edges);
        for (EdgeView edge : List.copyOf(scene.edges().keySet())) {
            if (!seen.contains(edge)) {
                scene.remove(edge);
                changed.add(edge);
            }
        }
        collect();
        route();
        return changed;
    }

    private void compare() {
        for (NodeView view : List.copyOf(scene.nodes().keySet())) {
            if (!tree.boxes.containsKey(view)) {
                scene.remove(view);
                changed.add(view);
            }
        }
        tree.boxes.forEach((view, box) -> {
            if (!box.place.equals(scene.bounds(view)) || touched.contains(view)) {
                if (!box.place.equals(scene.bounds(view))) {
                    scene.put(view, box.place);
                    changed.add(view);
                }
                Bounds label = NodeParts.isLabelOutside(view) ? NodeParts.of(view, box.place).labelAndIcon() : null;
                news.add(label == null ? box.place : box.place.union(label));
                touched.add(view);
            }
        });
    }

    /** The edges to be routed again, with all that share a figure with them, if these are few, so that they can be spread along its sides. */
    private void collect() {
        if (news.size() > MANY) {
            again.addAll(tree.edges);
            return;
        }
        Set<View> crowded = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EdgeView edge : tree.edges) {
            List<Point> route = scene.route(edge);
            if (route == null || touched.contains(edge) || touched.contains(edge.source()) || touched.contains(edge.target()) || isHit(route)) {
                again.add(edge);
                crowded.add(edge.source());
                crowded.add(edge.target());
            }
        }
        List<EdgeView> beside = tree.edges.stream().filter(edge -> crowded.contains(edge.source()) || crowded.contains(edge.target())).toList();
        if (beside.size() <= FEW) {
            again.addAll(beside);
        }
        boolean more = true;
        while (more) {
            more = false;
            for (EdgeView edge : tree.edges) {
                more |= (again.contains(edge.source()) || again.contains(edge.target())) && again.add(edge);
            }
        }
    }

    private boolean isHit(List<Point> route) {
        for (Bounds bounds : news) {
            for (int i = 1; i < route.size(); i++) {
                if (Lines.crosses(route.get(i - 1), route.get(i), bounds)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the new ways may run. */
    private List<Bounds> areas() {
        List<Bounds> areas = new ArrayList<>();
        for (EdgeView edge : again) {
            Bounds area = around(edge.source()).union(around(edge.target())).grown(Maze.FARTHEST + FAR);
            if (again.size() > FEW && !areas.isEmpty()) {
                areas.set(0, areas.get(0).union(area));
            } else {
                areas.add(area);
            }
        }
        return areas;
    }

    private Bounds around(View end) {
        return end instanceof EdgeView edge ? around(edge.source()).union(around(edge.target())) : tree.at(end).place;
    }

    private void route() {
        if (again.isEmpty()) {
            return;
        }
        Obstacles obstacles = new Obstacles(tree);
        Tracks tracks = new Tracks();
        Router router = new Router(tree, obstacles, tracks, budget, true);
        LabelPlacer labels = new LabelPlacer(tree, obstacles, tracks);
        List<EdgeView> edges = new ArrayList<>();
        List<Bounds> areas = areas();
        for (EdgeView edge : tree.edges) {
            if (again.contains(edge)) {
                edges.add(edge);
                continue;
            }
            Bounds around = Lines.around(scene.route(edge));
            boolean near = areas.stream().anyMatch(around::overlaps);
            router.keep(edge, scene.route(edge), near);
            if (near) {
                labels.keep(scene.labels(edge));
            }
        }
        Map<EdgeView, List<Point>> routes = router.route(edges, layout);
        routes.forEach((edge, route) -> {
            if (!route.equals(scene.route(edge))) {
                scene.put(edge, route);
                changed.add(edge);
            }
        });
        routes.forEach((edge, route) -> {
            EdgeLabels places = labels.place(edge, route);
            if (!places.equals(scene.labels(edge))) {
                scene.put(edge, places);
                changed.add(edge);
            }
        });
    }
}
