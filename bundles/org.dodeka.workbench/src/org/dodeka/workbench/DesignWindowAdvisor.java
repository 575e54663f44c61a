package org.dodeka.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What a window of the workbench shows. */
final class DesignWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 800);

    DesignWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesignActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle(Messages.title);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        NamedDesigns.open(getWindowConfigurer().getWindow().getActivePage());
        FirstStart.in(getWindowConfigurer().getWindow());
    }
}
