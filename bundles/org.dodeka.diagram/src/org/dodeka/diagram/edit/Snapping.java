package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** To what figures snap when they are moved: what people chose for all diagrams of a workspace. */
public final class Snapping {

    /** The distance between the lines of the grid in pixels. */
    public static final int GRID = 10;
    private static final String NODE = "org.dodeka.diagram/snapping";
    private static final String TO_GRID = "grid";
    private static final String TO_GEOMETRY = "geometry";

    private final IPreferenceChangeListener listener = change -> apply();
    private EditPartViewer viewer;

    void configure(EditPartViewer made) {
        viewer = made;
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
        apply();
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(listener);
    }

    private void apply() {
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, isToGrid());
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, isToGrid());
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, isToGeometry());
    }

    /** Whether figures snap to a grid, which is shown then. */
    public boolean isToGrid() {
        return InstanceScope.INSTANCE.getNode(NODE).getBoolean(TO_GRID, false);
    }

    /** Snaps to the grid from now on, or not. */
    public void setToGrid(boolean snap) {
        InstanceScope.INSTANCE.getNode(NODE).putBoolean(TO_GRID, snap);
    }

    /** Whether figures snap to the sides and middles of others. */
    public boolean isToGeometry() {
        return InstanceScope.INSTANCE.getNode(NODE).getBoolean(TO_GEOMETRY, true);
    }

    /** Snaps to others from now on, or not. */
    public void setToGeometry(boolean snap) {
        InstanceScope.INSTANCE.getNode(NODE).putBoolean(TO_GEOMETRY, snap);
    }

    SnapToHelper helper(GraphicalEditPart container) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (isToGeometry()) {
            helpers.add(new SnapToGeometry(container));
        }
        if (isToGrid()) {
            helpers.add(new SnapToGrid(container));
        }
        return helpers.isEmpty() ? null : helpers.size() == 1 ? helpers.getFirst() : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    void dispose() {
        InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(listener);
    }
}
