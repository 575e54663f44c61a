package org.dodeka.workbench;

import org.dodeka.workbench.look.Appearance;
import org.dodeka.workbench.start.Restart;
import org.dodeka.workbench.start.Splash;
import org.dodeka.workbench.start.Start;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The workbench as a program. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            Appearance.rememberDesktop();
            Splash.show(display);
            return switch (Start.workspace()) {
                case OPEN -> run(display);
                case RESTART -> Restart.code();
                case QUIT -> EXIT_OK;
            };
        } finally {
            Splash.close();
            display.dispose();
        }
    }

    private static Integer run(Display display) {
        Splash.advance();
        int code = PlatformUI.createAndRunWorkbench(display, new DesignWorkbenchAdvisor());
        return code == PlatformUI.RETURN_RESTART ? Restart.code() : EXIT_OK;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(() -> {
                if (!workbench.getDisplay().isDisposed()) {
                    workbench.close();
                }
            });
        }
    }
}
