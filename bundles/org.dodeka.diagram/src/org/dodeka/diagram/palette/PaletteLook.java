package org.dodeka.diagram.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.preference.PreferenceStore;

/** How the palette is presented: one tool below the other with icon and label, and sections that stay open until a person closes them. */
public final class PaletteLook extends PaletteViewerProvider {

    public PaletteLook(EditDomain domain) {
        super(domain);
    }

    /** Without the menu of GEF, which has settings that nobody needs, in English. */
    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        PaletteViewerPreferences preferences = new DefaultPaletteViewerPreferences(new PreferenceStore());
        preferences.setSupportedLayoutModes(new int[] { PaletteViewerPreferences.LAYOUT_LIST });
        preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
        preferences.setUseLargeIcons(PaletteViewerPreferences.LAYOUT_LIST, false);
        preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
        viewer.setPaletteViewerPreferences(preferences);
    }
}
