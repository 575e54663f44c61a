package org.dodeka.diagram.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.dodeka.viewpoint.drawing.Badge;
import org.dodeka.viewpoint.drawing.Badges;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/** The small signs on figures: badges of findings, and pins. They follow the diagram; only those that differ are painted. */
final class Marks {

    private final MarksLayer layer = new MarksLayer();
    private final GraphicalViewer viewer;
    private final BiConsumer<View, Rectangle> open;
    private final IPreferenceChangeListener preference = event -> updateLater();
    private final Map<View, BadgeFigure> badges = new HashMap<>();
    private final Map<NodeView, PinFigure> pins = new HashMap<>();
    private LiveDiagram live;

    /** @param open opens what can be done about the findings of a view, below a place of the viewer */
    Marks(GraphicalViewer viewer, BiConsumer<View, Rectangle> open) {
        this.viewer = viewer;
        this.open = open;
        LayeredPane pane = (LayeredPane) LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        pane.add(layer, MarksLayer.KEY, pane.getChildren().size());
        ShownBadges.preferences().addPreferenceChangeListener(preference);
    }

    private void updateLater() {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                update();
            }
        });
    }

    /** Shows the marks of a diagram, in place of those of another. */
    void use(LiveDiagram diagram) {
        live = diagram;
        badges.clear();
        pins.clear();
        layer.removeAll();
        update();
    }

    /** Shows the marks as they are now. */
    void update() {
        if (live == null || live.scene() == null) {
            return;
        }
        Set<View> marked = new HashSet<>();
        Set<View> pinned = new HashSet<>();
        boolean on = ShownBadges.isOn();
        live.scene().nodes().forEach((view, bounds) -> {
            Badge badge = on ? badge(view) : null;
            if (badge != null) {
                marked.add(view);
                show(view, badge, Badges.place(bounds));
            }
            FigureLayout known = live.layout().get(view.key());
            if (known != null && known.pinned()) {
                pinned.add(view);
                pins.computeIfAbsent(view, fresh -> added(new PinFigure())).showAt(bounds);
            }
        });
        if (on) {
            live.scene().edges().forEach((view, route) -> {
                Badge badge = badge(view);
                if (badge != null) {
                    marked.add(view);
                    show(view, badge, place(view, route));
                }
            });
        }
        keep(badges, marked);
        keep(pins, pinned);
    }

    private void show(View view, Badge badge, Bounds place) {
        BadgeFigure shown = badges.computeIfAbsent(view,
                fresh -> added(new BadgeFigure(live.resources(), () -> words(view), figure -> open(view, figure))));
        shown.show(badge, place);
    }

    private void open(View view, IFigure figure) {
        Rectangle place = figure.getBounds().getCopy();
        figure.translateToAbsolute(place);
        open.accept(view, place);
    }

    private <T extends IFigure> T added(T figure) {
        layer.add(figure);
        return figure;
    }

    private <V extends View> void keep(Map<V, ? extends IFigure> shown, Set<View> wanted) {
        shown.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                layer.remove(entry.getValue());
            }
            return gone;
        });
    }

    /** At the upper right of its label, or else in its middle. */
    private Bounds place(EdgeView view, List<Point> route) {
        EdgeLabels.Label label = live.scene().labels(view).center();
        if (label != null) {
            return Badges.place(label.bounds());
        }
        Point from = route.get((route.size() - 1) / 2);
        Point to = route.get((route.size() - 1) / 2 + 1);
        Bounds badge = Badges.place(new Bounds(0, 0, 0, 0));
        return badge.movedBy((from.x() + to.x()) / 2 - badge.center().x(), (from.y() + to.y()) / 2 - badge.center().y());
    }

    /** The badge of a view; null for none. */
    Badge badge(View view) {
        Severity worst = null;
        for (Finding finding : live.session().findings().of(view.element())) {
            if (!finding.waived() && (worst == null || finding.severity().compareTo(worst) < 0)) {
                worst = finding.severity();
            }
        }
        return worst == null || worst == Severity.INFO ? null : worst == Severity.ERROR ? Badge.ERROR : Badge.WARNING;
    }

    private String words(View view) {
        return live.session().findings().of(view.element()).stream().filter(finding -> !finding.waived()).map(Finding::message)
                .collect(Collectors.joining("\n"));
    }

    /** Where the badge of a view is, in the coordinates of the viewer; null if it has none. */
    Rectangle place(View view) {
        BadgeFigure figure = badges.get(view);
        if (figure == null) {
            return null;
        }
        Rectangle place = figure.getBounds().getCopy();
        figure.translateToAbsolute(place);
        return place;
    }

    /** Follows nothing any more. */
    void dispose() {
        ShownBadges.preferences().removePreferenceChangeListener(preference);
        live = null;
        badges.clear();
        pins.clear();
    }
}
