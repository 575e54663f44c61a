package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.NodeView.Kind;
import org.dodeka.viewpoint.view.View;

/** Where figures are put. What is called put belongs into a change of the design. */
public final class Places {

    /** The distance between figures that came at one place. */
    public static final int STEP = 20;
    private static final int PADDING = 6;

    private final LiveDiagram live;

    public Places(LiveDiagram live) {
        this.live = live;
    }

    /** Whether a person can put a figure anywhere: its container does not say where it stands. */
    public static boolean isFree(NodeView view) {
        return view.kind() == Kind.BORDER_NODE || view.parent() == null || view.parent().presentation() == ContainerLayout.FREE_FORM;
    }

    /** The upper left corner of a container; null for the diagram itself. */
    public Point origin(NodeView container) {
        Bounds bounds = container == null ? null : live.scene().bounds(container);
        return bounds == null ? new Point(0, 0) : new Point(bounds.x(), bounds.y());
    }

    /** Puts a figure at a place relative to the diagram; its size stays as it was stored. */
    public void putAt(NodeView view, int x, int y) {
        FigureLayout stored = live.layout().get(view.key());
        Bounds size = stored == null || stored.bounds() == null ? new Bounds(0, 0, -1, -1) : stored.bounds();
        put(view, new Bounds(x, y, size.width(), size.height()));
    }

    /** Puts a figure at a place relative to the diagram; a width or height of -1 follows the content. */
    public void put(NodeView view, Bounds place) {
        Point origin = origin(view.parent());
        int x = place.x() - origin.x();
        int y = place.y() - origin.y();
        if (!isFree(view)) {
            x = 0;
            y = 0;
        } else if (view.parent() != null && view.kind() != Kind.BORDER_NODE) {
            Bounds around = live.scene().bounds(view.parent());
            x = Math.max(x, NodeParts.titleWidth(view.parent()) + PADDING);
            y = Math.max(y, around == null ? PADDING : NodeParts.titleHeight(view.parent(), around.width()) + PADDING);
        }
        Bounds relative = new Bounds(x, y, place.width(), place.height());
        FigureLayout stored = live.layout().get(view.key());
        live.layout().put(view.key(), stored == null ? FigureLayout.at(relative) : stored.with(relative));
    }

    /** Moves figures with their content, and the bendpoints of the edges between them. */
    public void move(Collection<NodeView> views, int dx, int dy) {
        List<NodeView> moved = outermost(views);
        for (NodeView view : moved) {
            Bounds now = live.scene().bounds(view);
            putAt(view, now.x() + dx, now.y() + dy);
        }
        for (EdgeView edge : live.scene().edges().keySet()) {
            FigureLayout stored = live.layout().get(edge.key());
            if (stored != null && !stored.bendpoints().isEmpty() && isWithin(edge.source(), moved) && isWithin(edge.target(), moved)) {
                live.layout().put(edge.key(), stored.bent(stored.bendpoints().stream().map(point -> point.movedBy(dx, dy)).toList()));
            }
        }
    }

    /** Those of some figures that can be put anywhere and are not in another one of them. */
    public static List<NodeView> outermost(Collection<NodeView> views) {
        Set<NodeView> chosen = new LinkedHashSet<>(views.stream().filter(Places::isFree).toList());
        return chosen.stream().filter(view -> !isIn(view.parent(), chosen)).toList();
    }

    private static boolean isWithin(View view, Collection<NodeView> moved) {
        return view instanceof NodeView node ? isIn(node, moved) : isWithin(((EdgeView) view).source(), moved);
    }

    private static boolean isIn(NodeView view, Collection<NodeView> others) {
        return view != null && (others.contains(view) || isIn(view.parent(), others));
    }

    /**
     * Puts what comes to a point, if that lies in its container; several one beside the other.
     *
     * @param size the size that the first gets; null for as large as needed
     */
    Consumer<List<View>> near(Point point, Bounds size) {
        return came -> {
            List<NodeView> roots = new ArrayList<>();
            for (View view : came) {
                if (view instanceof NodeView node && isFree(node) && node.kind() != Kind.BORDER_NODE && !came.contains(node.parent())
                        && holds(node, point)) {
                    roots.add(node);
                }
            }
            int offset = 0;
            for (NodeView root : roots) {
                boolean sized = size != null && offset == 0;
                put(root, new Bounds(point.x() + offset, point.y() + offset, sized ? size.width() : -1, sized ? size.height() : -1));
                offset += STEP;
            }
        };
    }

    private boolean holds(NodeView view, Point point) {
        if (view.parent() == null) {
            return live.scene().nodes().entrySet().stream().noneMatch(other -> other.getKey().parent() == null && contains(other.getValue(), point));
        }
        Bounds around = live.scene().bounds(view.parent());
        return around != null && contains(around, point);
    }

    static boolean contains(Bounds bounds, Point point) {
        return point.x() >= bounds.x() && point.x() < bounds.right() && point.y() >= bounds.y() && point.y() < bounds.bottom();
    }
}
