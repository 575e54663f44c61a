package org.dodeka.diagram.editor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.osgi.service.prefs.Preferences;

/** Where people have their palette, the same in all diagrams of a workspace. */
final class PalettePlace implements FlyoutPreferences {

    private static final int WIDTH = 190;

    private final Preferences node = InstanceScope.INSTANCE.getNode("org.dodeka.diagram/palette");

    @Override
    public int getDockLocation() {
        return node.getInt("dock", PositionConstants.EAST);
    }

    @Override
    public int getPaletteState() {
        return node.getInt("state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return node.getInt("width", WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        node.putInt("dock", location);
    }

    @Override
    public void setPaletteState(int state) {
        node.putInt("state", state);
    }

    @Override
    public void setPaletteWidth(int width) {
        node.putInt("width", width);
    }
}
