package org.dodeka.workbench.wizards;

import java.util.function.Consumer;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.session.Lease;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Keeps a session with unsaved changes alive until an editor has it: the editor opens in its own time. */
final class KeptOpen {

    private KeptOpen() {
    }

    /**
     * Opens the editor of a session.
     *
     * @param lease given back when the editor has one of its own, or is gone before
     * @param shown what to do with the editor then
     */
    static void until(Lease lease, IWorkbenchPage page, Consumer<DesignEditor> shown) {
        IPartListener2 closing = new IPartListener2() {
            @Override
            public void partClosed(IWorkbenchPartReference reference) {
                if (reference.getPart(false) instanceof DesignEditor editor && editor.session().isEmpty()) {
                    page.removePartListener(this);
                    lease.close();
                }
            }
        };
        page.addPartListener(closing);
        OpenedDesign.then(page, lease.session().file(), editor -> {
            shown.accept(editor);
            page.removePartListener(closing);
            lease.close();
        });
    }
}
