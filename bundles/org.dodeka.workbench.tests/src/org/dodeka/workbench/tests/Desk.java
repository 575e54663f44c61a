package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.session.DesignSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** A person before the workbench. */
public final class Desk {

    private static final long PATIENCE = 20_000;

    private Desk() {
    }

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Lets the workbench do its work until something holds. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        display.timerExec((int) PATIENCE, () -> { }); // wakes the display up at the latest then
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    public static IFile example(String name) {
        IProject examples = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
        IFile file = examples.getFile(name + ".learning");
        until("the example is there", file::exists);
        return file;
    }

    /** Opens a design and waits until it is read. */
    public static DesignEditor open(IFile file) throws Exception {
        DesignEditor editor = (DesignEditor) IDE.openEditor(page(), file);
        until("the design is open", () -> editor.session().isPresent());
        return editor;
    }

    public static DesignSession session(DesignEditor editor) {
        return editor.session().orElseThrow();
    }
}
