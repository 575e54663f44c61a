package org.dodeka.forms.editor;

import org.dodeka.forms.FormSite;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.overview.OverviewPart;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.IManagedForm;

/** What the design is as a whole, and how it is doing. */
final class OverviewPage extends DesignPage {

    private final FormSite site;
    private final Advice advice;
    private OverviewPart part;

    OverviewPage(DesignEditor editor, FormSite site, Advice advice) {
        super(editor, "overview", Messages.overviewTitle);
        this.site = site;
        this.advice = advice;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        part = new OverviewPart(room(managed), managed.getToolkit(), site, advice);
        part.show();
        part.control().reskin(SWT.ALL); // dark themes miss the body of a form that is made long after its editor
    }

    private boolean isShown() {
        return part != null && !part.control().isDisposed();
    }

    @Override
    void refresh() {
        if (isShown() && part.control().isVisible()) {
            part.refresh();
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && isShown()) {
            part.show();
        }
    }

    @Override
    boolean shows(EObject element) {
        return element.eClass() == DesignPackage.Literals.DESIGN;
    }

    @Override
    void reveal(EObject element, EStructuralFeature feature) {
        if (isShown() && feature != null) {
            part.reveal(feature);
        }
    }

    @Override
    void commitFields() {
        if (isShown()) {
            part.commit();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == OverviewPart.class ? type.cast(part) : super.getAdapter(type);
    }
}
