package org.dodeka.forms.editor;

import org.dodeka.forms.DetailForm;
import org.dodeka.forms.FormSite;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.IManagedForm;

/** What the design is as a whole. */
final class OverviewPage extends DesignPage {

    private final DesignEditor editor;
    private final FormSite site;
    private DetailForm form;

    OverviewPage(DesignEditor editor, FormSite site) {
        super(editor, "overview", Messages.overviewTitle);
        this.editor = editor;
        this.site = site;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        form = new DetailForm(room(managed), site);
        form.show(editor.session().orElseThrow().design());
    }

    @Override
    boolean shows(EObject element) {
        return element.eClass() == DesignPackage.Literals.DESIGN;
    }

    @Override
    void commitFields() {
        if (form != null && !form.control().isDisposed()) {
            form.commit();
        }
    }
}
