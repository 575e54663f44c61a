package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.viewpoint.description.EdgeArrows;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.EdgeLabels.Label;
import org.dodeka.viewpoint.drawing.LabelText;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.Obstacles.Obstacle;
import org.dodeka.viewpoint.view.EdgeLook;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;

/** Finds places for the labels of edges: beside their line, where they cover neither figures nor other labels nor lines. */
final class LabelPlacer {

    private static final int CELL = 128;
    /** What it costs to cover a label, or more than that. */
    private static final int COVERED = 500;
    private static final double[] MIDDLE = {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9};
    private static final double[] BEGIN = {0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4};
    private static final double[] END = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
    private final BoxTree tree;
    private final Obstacles obstacles;
    private final Tracks tracks;
    /** The room that arrows take. */
    private int arrows;
    private final Cells<Bounds> placed = new Cells<>(CELL);

    LabelPlacer(BoxTree tree, Obstacles obstacles, Tracks tracks) {
        this.tree = tree;
        this.obstacles = obstacles;
        this.tracks = tracks;
    }

    /** Labels stay where they are. */
    void keep(EdgeLabels labels) {
        labels.all().forEach(label -> take(label.bounds()));
    }

    EdgeLabels place(EdgeView edge, List<Point> route) {
        EdgeLook look = edge.look();
        Label center = place(edge, route, edge.label(), look.center(), MIDDLE);
        Label begin = place(edge, route, edge.beginLabel(), look.begin(), BEGIN);
        Label end = place(edge, route, edge.endLabel(), look.end(), END);
        return begin == null && center == null && end == null ? EdgeLabels.NONE : new EdgeLabels(begin, center, end);
    }

    private Label place(EdgeView edge, List<Point> route, String label, LabelLook look, double[] parts) {
        if (look == null || label.isBlank()) {
            return null;
        }
        LabelText text = EdgeLabels.text(label, look);
        int width = text.width() + 2 * EdgeLabels.MARGIN;
        int height = text.height() + 2 * EdgeLabels.MARGIN;
        Label best = null;
        int least = Integer.MAX_VALUE;
        arrows = Math.max(room(edge.look().sourceArrow()), room(edge.look().targetArrow())) + edge.look().width();
        int beside = (edge.look().width() + 1) / 2;
        for (double part : parts) {
            int base = (int) (Math.abs(part - parts[0]) * 60);
            for (Bounds candidate : candidates(route, part, width, height, beside)) {
                if (base >= least) {
                    break;
                }
                int lines = lines(edge, candidate);
                int cost = base++ + lines + figures(edge, candidate, least);
                if (cost < least) {
                    least = cost;
                    best = new Label(candidate, lines > 0);
                }
            }
        }
        best = least < COVERED ? best : elsewhere(edge, best, least);
        take(best.bounds());
        return best;
    }

    /** Where a label would cover others, it goes a little off its line. */
    private Label elsewhere(EdgeView edge, Label covering, int costs) {
        Label best = covering;
        int least = costs;
        for (int ring = 1; ring <= 5; ring++) {
            for (int i = -1; i <= 1; i++) {
                for (int j = -1; j <= 1; j++) {
                    Bounds tried = covering.bounds().movedBy(i * ring * 14, j * ring * 9);
                    int lines = lines(edge, tried);
                    int cost = 30 * ring + lines + figures(edge, tried, least);
                    if (cost < least) {
                        least = cost;
                        best = new Label(tried, lines > 0);
                    }
                }
            }
        }
        return best;
    }

    private List<Bounds> candidates(List<Point> route, double part, int width, int height, int beside) {
        double rest = Lines.length(route) * part;
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (rest <= length || i == route.size() - 1) {
                return candidates(a, b, Math.min(rest, length), length, part, width, height, beside);
            }
            rest -= length;
        }
        return List.of();
    }

    private List<Bounds> candidates(Point a, Point b, double at, double length, double part, int width, int height, int beside) {
        boolean level = a.y() == b.y();
        boolean upright = a.x() == b.x();
        double half = level ? width / 2.0 : upright ? height / 2.0 : 0;
        double kept = part <= 0.15 || part >= 0.85
                ? Math.max(Math.min(half + arrows, length / 2), Math.min(Math.max(length / 2, length - half - arrows), at)) : at;
        double share = length == 0 ? 0 : kept / length;
        int x = (int) Math.round(a.x() + (b.x() - a.x()) * share);
        int y = (int) Math.round(a.y() + (b.y() - a.y()) * share);
        Bounds on = new Bounds(x - width / 2, y - height / 2, width, height);
        List<Bounds> found = new ArrayList<>();
        if (level) {
            found.add(new Bounds(on.x(), y - height - beside + 1, width, height));
            found.add(new Bounds(on.x(), y + beside, width, height));
        } else if (upright) {
            found.add(new Bounds(x + beside + 1, on.y(), width, height));
            found.add(new Bounds(x - width - beside, on.y(), width, height));
        } else {
            return List.of(on);
        }
        found.add(on);
        return found;
    }

    private int lines(EdgeView edge, Bounds candidate) {
        int cost = 0;
        for (Tracks.Part part : tracks.near(candidate)) {
            if (Lines.crosses(part.a, part.b, candidate)) {
                cost += part.edge == edge ? 12 : 40;
            }
        }
        return cost;
    }

    private int figures(EdgeView edge, Bounds candidate, int most) {
        int cost = 0;
        for (Obstacle obstacle : obstacles.all(candidate)) {
            Box box = obstacle.box();
            if (obstacle.label() || !NodeParts.isContainer(box.view)) {
                cost += 600;
            } else if (!obstacle.bounds().contains(candidate)) {
                cost += 90;
            } else if (!tree.at(edge.source()).isWithin(box) && !tree.at(edge.target()).isWithin(box)) {
                cost += 150;
            }
            if (cost > most) {
                return cost;
            }
        }
        for (Bounds other : taken(candidate)) {
            cost += other.overlaps(candidate) ? 500 : 0;
        }
        return cost;
    }

    private static int room(EdgeArrows arrow) {
        return arrow == EdgeArrows.NO_DECORATION ? 4 : arrow.name().contains("DIAMOND") ? 22 : 12;
    }

    private List<Bounds> taken(Bounds area) {
        List<Bounds> found = new ArrayList<>();
        for (int x = placed.cell(area.x()); x <= placed.cell(area.right()); x++) {
            for (int y = placed.cell(area.y()); y <= placed.cell(area.bottom()); y++) {
                List<Bounds> here = placed.at(x, y);
                if (here != null) {
                    found.addAll(here);
                }
            }
        }
        return found;
    }

    private void take(Bounds area) {
        placed.add(area, area);
    }
}
