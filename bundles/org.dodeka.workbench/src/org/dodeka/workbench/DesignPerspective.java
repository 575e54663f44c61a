package org.dodeka.workbench;

import org.dodeka.workbench.findings.FindingsView;
import org.dodeka.workbench.whatif.WhatIfView;
import org.eclipse.ui.IFolderLayout;
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
        IFolderLayout below = layout.createFolder("org.dodeka.workbench.below", IPageLayout.BOTTOM, EDITOR_SHARE, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addView(WhatIfView.ID);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        layout.addNewWizardShortcut("org.dodeka.workbench.newDesign");
        layout.addNewWizardShortcut("org.dodeka.workbench.newProject");
        layout.addShowViewShortcut(EXPLORER);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(WhatIfView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    }
}
