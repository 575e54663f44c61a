package org.dodeka.workbench;

import org.dodeka.workbench.findings.FindingsView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement in which designs are edited. */
public final class DesignPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.dodeka.workbench.perspective";

    /** The id of the view with all designs of the workspace. */
    public static final String EXPLORER = "org.dodeka.workbench.explorer";

    private static final float EXPLORER_SHARE = 0.2f;
    private static final float EDITOR_SHARE = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(EXPLORER, IPageLayout.LEFT, EXPLORER_SHARE, layout.getEditorArea());
        layout.addView(FindingsView.ID, IPageLayout.BOTTOM, EDITOR_SHARE, layout.getEditorArea());
    }
}
