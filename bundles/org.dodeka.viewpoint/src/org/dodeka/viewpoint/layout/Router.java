package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dodeka.viewpoint.description.EdgeRouting;
import org.dodeka.viewpoint.layout.Ports.Port;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.View;

/**
 * Finds the ways of edges around the figures: {@link Sides} where they leave and arrive, {@link Ports} along these, then for each, short ones first,
 * the way that is short, bends little, and neither crosses nor covers others much.
 */
final class Router {

    /** Up to so many edges are routed again once all others are known, and searched thoroughly. */
    private static final int FEW = 400;
    private static final int TOO_DEAR = 160;
    private final BoxTree tree;
    private final boolean quick;
    private final Obstacles obstacles;
    private final Tracks tracks;
    private final Angular angular;
    private final Maze maze;
    private final Straight straight;
    private final Sides sides;
    private final Budget budget;
    private final Map<EdgeView, List<Point>> routes = new IdentityHashMap<>();
    private final Map<EdgeView, Integer> orders = new IdentityHashMap<>();

    /** @param quick whether to be content with the first way that is found for each edge */
    Router(BoxTree tree, Obstacles obstacles, Tracks tracks, Budget budget, boolean quick) {
        this.quick = quick;
        this.tree = tree;
        this.obstacles = obstacles;
        this.tracks = tracks;
        this.budget = budget;
        angular = new Angular(obstacles, tracks, budget);
        maze = new Maze(obstacles, tracks, budget, quick || tree.edges.size() > FEW);
        straight = new Straight(obstacles, budget);
        sides = new Sides(tree, angular, maze, budget, quick);
        tree.edges.forEach(edge -> orders.put(edge, orders.size()));
    }

    /** An edge stays as it is. @param near whether others may come near it */
    void keep(EdgeView edge, List<Point> route, boolean near) {
        routes.put(edge, route);
        if (near) {
            tracks.add(edge, route);
        }
    }

    /** Finds the ways of some edges. Those that others end at come first. */
    Map<EdgeView, List<Point>> route(List<EdgeView> edges, DiagramLayout layout) {
        Map<EdgeView, List<Point>> found = new LinkedHashMap<>();
        Set<EdgeView> rest = Collections.newSetFromMap(new IdentityHashMap<>());
        rest.addAll(edges);
        while (!rest.isEmpty()) {
            List<EdgeView> ready = edges.stream().filter(rest::contains)
                    .filter(edge -> isReady(edge.source(), rest) && isReady(edge.target(), rest)).toList();
            if (ready.isEmpty()) {
                break;
            }
            ready.forEach(rest::remove);
            routeReady(ready, layout);
            ready.forEach(edge -> found.put(edge, routes.get(edge)));
        }
        return found;
    }

    private boolean isReady(View end, Set<EdgeView> rest) {
        return !(end instanceof EdgeView edge) || routes.containsKey(edge) && !rest.contains(edge);
    }

    private void routeReady(List<EdgeView> edges, DiagramLayout layout) {
        Map<Box, Integer> loops = new IdentityHashMap<>();
        List<Way> angled = new ArrayList<>();
        List<Way> lines = new ArrayList<>();
        for (EdgeView edge : edges) {
            Way way = new Way(edge, end(edge.source()), end(edge.target()));
            FigureLayout stored = layout.get(edge.key());
            if (stored != null && !stored.bendpoints().isEmpty()) {
                way.route = Bends.through(way, stored.bendpoints());
                done(way);
            } else if (way.isLoop()) {
                open(way);
                way.route = Bends.loop(way, loops.merge(way.from.box, 1, Integer::sum) - 1, obstacles);
                done(way);
            } else if (edge.look().routing() == EdgeRouting.STRAIGHT) {
                lines.add(way);
            } else {
                angled.add(way);
            }
        }
        straight(lines);
        angled(angled);
    }

    private void done(Way way) {
        routes.put(way.edge, way.route);
        tracks.add(way.edge, way.route);
    }

    private End end(View view) {
        if (view instanceof EdgeView edge) {
            Point middle = Lines.middle(routes.get(edge));
            return new End(view, null, new Bounds(middle.x(), middle.y(), 0, 0));
        }
        Box box = tree.at(view);
        return new End(view, box, box.place);
    }

    private void open(Way way) {
        List<Box> around = new ArrayList<>();
        around(way.edge.source(), around);
        around(way.edge.target(), around);
        obstacles.open(way.from.box, way.to.box, around);
    }

    private void around(View end, List<Box> into) {
        if (end instanceof EdgeView edge) {
            into.add(tree.at(edge.source()));
            into.add(tree.at(edge.target()));
        }
    }

    private void straight(List<Way> ways) {
        Map<Set<View>, List<Way>> between = new LinkedHashMap<>();
        for (Way way : ways) {
            between.computeIfAbsent(Set.of(way.edge.source(), way.edge.target()), key -> new ArrayList<>()).add(way);
        }
        budget.round(ways.size());
        for (List<Way> same : between.values()) {
            for (int i = 0; i < same.size(); i++) {
                Way way = same.get(i);
                open(way);
                budget.next();
                way.route = straight.way(way, i, same.size());
                if (way.route == null) {
                    sides.choose(way);
                    way.route = find(way, false);
                }
                done(way);
            }
        }
    }

    private void angled(List<Way> ways) {
        List<Way> sorted = new ArrayList<>(ways);
        sorted.sort(Comparator.comparingInt(Router::span).thenComparingInt(way -> orders.get(way.edge)));
        budget.round(2 * sorted.size());
        for (Way way : sorted) {
            open(way);
            budget.next();
            sides.choose(way);
        }
        spread(ways);
        for (Way way : sorted) {
            budget.next();
            way.route = find(way, false);
            done(way);
        }
        for (int round = 0; round < 2 && !quick && sorted.size() <= FEW; round++) {
            budget.round(sorted.size());
            for (Way way : sorted) {
                budget.next();
                tracks.remove(way.edge, way.route);
                way.route = find(way, round == 0);
                done(way);
            }
        }
        for (Way way : ways) {
            way.route = attached(way);
            routes.put(way.edge, way.route);
        }
    }

    /** From the rectangles around the ends to the shapes themselves. */
    private static List<Point> attached(Way way) {
        List<Point> points = new ArrayList<>(way.route);
        if (points.get(0).equals(way.from.port())) {
            points.set(0, way.from.onBorder());
        }
        int last = points.size() - 1;
        if (points.get(last).equals(way.to.port())) {
            points.set(last, way.to.onBorder());
        }
        return points;
    }

    private static int span(Way way) {
        Point a = way.from.bounds.center();
        Point b = way.to.bounds.center();
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private void spread(List<Way> ways) {
        Map<Box, List<Port>> ports = new LinkedHashMap<>();
        for (Way way : ways) {
            add(ports, way, way.from, way.to);
            add(ports, way, way.to, way.from);
        }
        ports.values().forEach(Ports::spread);
        for (Way way : ways) {
            Ports.straighten(way, ports);
        }
    }

    private void add(Map<Box, List<Port>> ports, Way way, End end, End other) {
        if (end.box != null) {
            ports.computeIfAbsent(end.box, key -> new ArrayList<>()).add(new Port(end, other, way, orders.get(way.edge)));
        }
    }

    /** @param thorough whether a dear way is a reason to search the maze for a better one */
    private List<Point> find(Way way, boolean thorough) {
        open(way);
        int now = way.route == null ? Angular.IMPOSSIBLE : angular.cost(way, way.route);
        Angular.Found simple = angular.simple(way, true, !budget.isSpent(), now);
        List<Point> best = simple == null ? way.route : simple.points();
        if (best == null || thorough && tolls(best, simple == null ? now : simple.cost()) >= TOO_DEAR) {
            List<Point> through = maze.way(way, Maze.CLEAR);
            if (through != null && (best == null || angular.cost(way, through) < angular.cost(way, best))) {
                best = through;
            }
        }
        return best == null ? squeezed(way) : Smoothing.smoothed(best, points -> angular.cost(way, points));
    }

    /** If there is no way with some room: through narrow gaps, from any side to any side, and if need be over labels. */
    private List<Point> squeezed(Way way) {
        List<Point> found = maze.anyWay(way, Maze.NARROW);
        if (found == null) {
            obstacles.ignoreLabels(true);
            found = maze.anyWay(way, Maze.NARROW);
        }
        obstacles.ignoreLabels(false);
        return found == null ? angular.throughFewest(way) : found;
    }

    private static int tolls(List<Point> points, int cost) {
        return cost - Lines.length(points) - Angular.BEND * (points.size() - 2);
    }
}
