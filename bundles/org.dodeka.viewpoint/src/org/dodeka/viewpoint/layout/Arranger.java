package org.dodeka.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.dodeka.viewpoint.description.ContainerLayout;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.DiagramChange;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.View;

/**
 * Finds a place for everything that can be seen of a diagram.
 * <p>
 * What has a place in the layout stays exactly there; stored sizes are the least sizes, for content is never cut. What has none is placed: if nothing
 * in its container has a place, all of it together in layers; otherwise beside what it is connected with, in free space. A container grows with its
 * content; where it then covers a neighbour whose place is stored, that one stays nevertheless, only what is placed in the same pass goes elsewhere.
 * Children of stacks and lists have no places of their own. Places that were found are written into the layout by {@link DiagramLayout#set},
 * silently.
 * <p>
 * The result depends on the views and the layout alone. An arranger has no state and may be used in any thread, as long as the diagram stays the same
 * meanwhile.
 */
public final class Arranger {

    /** Places what has no place yet. */
    public Scene arrange(Diagram diagram, DiagramLayout layout) {
        return arrange(diagram, layout, false);
    }

    /** Places everything anew but what is pinned, and forgets the bendpoints of edges that are not pinned. */
    public Scene arrangeAll(Diagram diagram, DiagramLayout layout) {
        for (EdgeView edge : diagram.edges()) {
            FigureLayout stored = layout.get(edge.key());
            if (stored != null && !stored.pinned() && !stored.bendpoints().isEmpty()) {
                layout.set(edge.key(), stored.hidden() ? stored.bent(List.of()) : null);
            }
        }
        return arrange(diagram, layout, true);
    }

    private static Scene arrange(Diagram diagram, DiagramLayout layout, boolean all) {
        return arrange(diagram, layout, all, Budget.full(diagram.edges().size()));
    }

    /** @param all whether to place everything anew but what is pinned */
    static Scene arrange(Diagram diagram, DiagramLayout layout, boolean all, Budget budget) {
        Scene scene = new Scene(diagram);
        BoxTree tree = placed(scene, layout, all);
        tree.boxes.forEach((view, box) -> scene.put(view, box.place));
        Obstacles obstacles = new Obstacles(tree);
        Tracks tracks = new Tracks();
        Router router = new Router(tree, obstacles, tracks, budget, false);
        router.route(tree.edges, layout).forEach(scene::put);
        LabelPlacer labels = new LabelPlacer(tree, obstacles, tracks);
        for (EdgeView edge : tree.edges) {
            if (scene.shows(edge)) {
                scene.put(edge, labels.place(edge, scene.route(edge)));
            }
        }
        return scene;
    }

    private static BoxTree placed(Scene scene, DiagramLayout layout, boolean all) {
        BoxTree tree = new BoxTree(scene, layout, all);
        new Sizing(tree).size(tree.root);
        settle(tree.root, 0, 0, layout);
        return tree;
    }

    private static void settle(Box box, int x, int y, DiagramLayout layout) {
        for (Box child : box.children) {
            settle(child, x, y, layout, box.presentation() == ContainerLayout.FREE_FORM);
        }
        for (Box child : box.borders) {
            settle(child, x, y, layout, true);
        }
    }

    private static void settle(Box child, int x, int y, DiagramLayout layout, boolean free) {
        child.place = new Bounds(x + child.x, y + child.y, child.width, child.height);
        if (free && !child.fixed) {
            FigureLayout stored = child.stored == null ? FigureLayout.at(new Bounds(0, 0, -1, -1)) : child.stored;
            Bounds size = stored.bounds() == null ? new Bounds(0, 0, -1, -1) : stored.bounds();
            layout.set(child.view.key(), stored.with(new Bounds(child.x, child.y, size.width(), size.height())));
        }
        settle(child, child.place.x(), child.place.y(), layout);
    }

    /** Follows what a refresh changed. Returns the views that are elsewhere now, that came or that went. */
    public Set<View> update(Scene scene, DiagramLayout layout, DiagramChange change) {
        List<View> touched = new ArrayList<>(change.added());
        touched.addAll(change.changed());
        return update(scene, layout, touched);
    }

    /**
     * Follows a change of the layout, or of some views. Only edges that end at what moved, or that have something in their way now, are routed again.
     *
     * @param touched views that changed, and edges whose bendpoints changed; what is only moved, hidden or shown need not be named
     * @return the views that are elsewhere now, that came or that went
     */
    public Set<View> update(Scene scene, DiagramLayout layout, Collection<? extends View> touched) {
        return following(scene, layout, touched).run();
    }

    /** What is to be done for a change. */
    static Update following(Scene scene, DiagramLayout layout, Collection<? extends View> touched) {
        return new Update(scene, placed(scene, layout, false), layout, touched);
    }
}
