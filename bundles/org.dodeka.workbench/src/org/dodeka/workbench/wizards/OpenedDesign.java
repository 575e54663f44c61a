package org.dodeka.workbench.wizards;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.dodeka.forms.editor.DesignEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the editor of a design and goes on when the design is there, which takes a moment. */
final class OpenedDesign {

    private OpenedDesign() {
    }

    /**
     * Opens a design.
     *
     * @param next what to do once it is open; not called if it cannot be opened, which the editor tells
     */
    static void then(IWorkbenchPage page, Path file, Consumer<DesignEditor> next) {
        if (page == null) {
            return;
        }
        try {
            IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            IEditorPart part = files.length > 0 ? IDE.openEditor(page, files[0]) : IDE.openEditor(page, file.toUri(), DesignEditor.ID, true);
            if (part instanceof DesignEditor editor) {
                when(editor, next);
            }
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private static void when(DesignEditor editor, Consumer<DesignEditor> next) {
        if (editor.session().isPresent()) {
            next.accept(editor);
            return;
        }
        editor.addPropertyListener(new IPropertyListener() {
            @Override
            public void propertyChanged(Object source, int property) {
                if (property == IWorkbenchPartConstants.PROP_INPUT && editor.session().isPresent()) {
                    editor.removePropertyListener(this);
                    next.accept(editor);
                }
            }
        });
    }

    /** Shows an element in the editor of its design. */
    static void reveal(IWorkbenchPage page, Path file, String id) {
        then(page, file, editor -> editor.session().flatMap(session -> session.element(id)).ifPresent(editor::reveal));
    }
}
