package org.dodeka.diagram.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.preference.PreferenceStore;

/** How the palette is presented: one tool below the other with icon and label, and sections that stay open until a person closes them. */
public final class PaletteLook extends PaletteViewerProvider {

    private final Runnable chosen;

    /** @param chosen is run when another tool was chosen: the keys are to go to the diagram then */
    public PaletteLook(EditDomain domain, Runnable chosen) {
        super(domain);
        this.chosen = chosen;
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
        viewer.addPaletteListener((palette, tool) -> palette.getControl().getDisplay().asyncExec(chosen));
    }
}
