package org.dodeka.bench.start;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.workbench.Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The workbench of the product, with a design open. */
public final class Ours implements IApplication {

    private final Application application = new Application();

    @Override
    public Object start(IApplicationContext context) {
        Usable.report(window -> window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DesignEditor editor && editor.session().isPresent());
        return application.start(context);
    }

    @Override
    public void stop() {
        application.stop();
    }
}
