package org.dodeka.workbench;

import java.util.List;

import org.dodeka.workbench.start.Splash;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What a window of the workbench shows. */
final class DesignWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 800);

    /** What the platform adds to the menus of every perspective for programmers, or in English where we have the same. */
    private static final List<String> PROGRAMMING = List.of("org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");

    DesignWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DesignActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        Splash.advance();
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
        Splash.close();
        PROGRAMMING.forEach(getWindowConfigurer().getWindow().getActivePage()::hideActionSet);
        NamedDesigns.open(getWindowConfigurer().getWindow().getActivePage());
        FirstStart.in(getWindowConfigurer().getWindow());
    }
}
