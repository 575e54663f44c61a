package org.dodeka.forms.editor;

import java.util.Optional;

import org.dodeka.forms.editor.safety.BrokenDesign;
import org.dodeka.forms.editor.safety.BrokenPanel;
import org.dodeka.forms.editor.safety.BrokenPanel.Remedies;
import org.dodeka.model.files.Backup;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.ide.IDE;

/** The page of a design that cannot be opened. */
final class BrokenPage extends DesignPage {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private final DesignEditor editor;
    private final BrokenDesign broken;

    BrokenPage(DesignEditor editor, BrokenDesign broken) {
        super(editor, "broken", Messages.messageTitle);
        this.editor = editor;
        this.broken = broken;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        IEditorDescriptor texts = PlatformUI.getWorkbench().getEditorRegistry().findEditor(TEXT_EDITOR);
        Optional<Runnable> openAsText = Optional.ofNullable(texts).map(found -> this::openAsText);
        new BrokenPanel(room(managed), managed.getToolkit(), broken, new Remedies(() -> editor.open(null), this::openBackup, openAsText));
    }

    private void openBackup(Backup backup) {
        editor.open(backup);
    }

    private void openAsText() {
        IWorkbenchPage page = editor.getSite().getPage();
        try {
            IDE.openEditor(page, editor.getEditorInput(), TEXT_EDITOR, true);
        } catch (PartInitException failed) {
            OpenDesigns.report(failed.getMessage(), failed);
        }
    }
}
