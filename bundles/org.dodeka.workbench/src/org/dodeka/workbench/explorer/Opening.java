package org.dodeka.workbench.explorer;

import java.util.Optional;
import java.util.function.Consumer;

import org.dodeka.diagram.editor.DiagramEditor;
import org.dodeka.diagram.open.Diagrams;
import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.explorer.Node.DiagramNode;
import org.dodeka.workbench.explorer.Node.ElementNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens designs in their editor. What is to be done with a design that is not open waits until it is read. */
final class Opening {

    private Opening() {
    }

    /** Opens the editor of a file and shows an element there. */
    static void reveal(IWorkbenchPage page, ElementNode node) {
        edit(page, node.design().file(), true, editor -> show(editor, node.id()));
    }

    private static void show(DesignEditor editor, String id) {
        editor.session().flatMap(session -> session.element(id)).ifPresent(editor::reveal);
    }

    /** Opens a diagram in its editor. */
    static void diagram(IWorkbenchPage page, DiagramNode node) {
        IPath location = node.design().file().getLocation();
        if (location != null) {
            Diagrams.open(page, location.toPath(), node.name());
        }
    }

    /**
     * Shows an element in the editor of its file, if that is open; the explorer stays active. That is the diagram at the top, if it shows the element,
     * or else the form editor.
     */
    static void follow(IWorkbenchPage page, ElementNode node) {
        if (page.getActiveEditor() instanceof DiagramEditor diagram && diagram.session().equals(node.design().session()) && diagram.show(node.element())) {
            return;
        }
        editor(page, node.design().file()).filter(editor -> editor.session().isPresent()).ifPresent(editor -> {
            page.bringToTop(editor);
            show(editor, node.id());
        });
    }

    static Optional<DesignEditor> editor(IWorkbenchPage page, IFile file) {
        IEditorPart editor = ResourceUtil.findEditor(page, file);
        return editor instanceof DesignEditor design ? Optional.of(design) : Optional.empty();
    }

    /**
     * Does something with the session of a file: at once if the design is open; if not, it is opened in the editor first, so that the person sees
     * what became unsaved, and can undo and save it.
     */
    static void edit(IWorkbenchPage page, FileDesign design, Consumer<DesignSession> work) {
        if (design.session().isPresent()) {
            work.accept(design.session().get());
        } else {
            edit(page, design.file(), false, editor -> work.accept(editor.session().orElseThrow()));
        }
    }

    private static void edit(IWorkbenchPage page, IFile file, boolean activate, Consumer<DesignEditor> work) {
        try {
            if (IDE.openEditor(page, file, activate) instanceof DesignEditor editor) {
                if (editor.session().isPresent()) {
                    work.accept(editor);
                } else {
                    editor.addPropertyListener(new IPropertyListener() {
                        @Override
                        public void propertyChanged(Object source, int property) {
                            if (editor.session().isPresent()) {
                                editor.removePropertyListener(this);
                                work.accept(editor);
                            }
                        }
                    });
                }
            }
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** Opens the editor of a file. */
    static void open(IWorkbenchPage page, IFile file) {
        edit(page, file, true, editor -> { });
    }

    static Optional<EObject> element(DesignSession session, ElementNode node) {
        return session.element(node.id());
    }
}
