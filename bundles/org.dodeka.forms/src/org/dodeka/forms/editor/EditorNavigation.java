package org.dodeka.forms.editor;

import org.dodeka.forms.advice.Navigation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PartInitException;

/** The ways from a page of the editor to other pages, and to the view of the findings. */
final class EditorNavigation implements Navigation {

    /** The view of the bundle above this one, which may be missing. */
    private static final String FINDINGS = "org.dodeka.workbench.findings";

    private final DesignEditor editor;

    EditorNavigation(DesignEditor editor) {
        this.editor = editor;
    }

    @Override
    public void element(EObject element, EStructuralFeature feature) {
        editor.reveal(element, feature);
    }

    @Override
    public void page(String id) {
        editor.setActivePage(id);
    }

    @Override
    public void discipline(String code) {
        editor.revealDiscipline(code);
    }

    @Override
    public void findings() {
        try {
            editor.getSite().getPage().showView(FINDINGS);
        } catch (PartInitException missing) {
            OpenDesigns.report(missing.getMessage(), missing);
        }
    }
}
