package org.dodeka.forms.editor;

import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.disciplines.DisciplinesPart;
import org.dodeka.model.design.Response;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.IManagedForm;

/** The disciplines, with the answers of the design. */
final class DisciplinesPage extends DesignPage {

    static final String ID = "disciplines";

    private final Advice advice;
    private DisciplinesPart part;
    private String first;

    DisciplinesPage(DesignEditor editor, Advice advice) {
        super(editor, ID, Messages.disciplinesTitle);
        this.advice = advice;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        part = new DisciplinesPart(room(managed), managed.getToolkit(), advice);
        if (first != null) {
            part.select(first);
        }
        part.show();
    }

    private boolean isShown() {
        return part != null && !part.control().isDisposed();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && isShown()) {
            part.show();
        }
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            part.setFocus();
        }
    }

    @Override
    boolean shows(EObject element) {
        return element instanceof Response response && DisciplinesPart.shows(response);
    }

    @Override
    void reveal(EObject element) {
        if (isShown()) {
            part.reveal((Response) element);
        }
    }

    /** Shows a discipline by its code, or one of its questions or criteria by the id. */
    void reveal(String codeOrItem) {
        if (isShown()) {
            part.reveal(codeOrItem);
        } else {
            first = codeOrItem;
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
        return type == DisciplinesPart.class ? type.cast(part) : super.getAdapter(type);
    }
}
