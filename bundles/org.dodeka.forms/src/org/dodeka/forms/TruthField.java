package org.dodeka.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes, no, or not said: a check box of three states, which says its state in words. */
final class TruthField extends Field {

    private Button check;

    TruthField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    Control createBody(Composite parent) {
        check = site().toolkit().createButton(parent, Messages.truthUnsaid, SWT.CHECK);
        check.addListener(SWT.Selection, event -> {
            Object now = value();
            write(now == null ? Boolean.TRUE : Boolean.TRUE.equals(now) ? Boolean.FALSE : null);
            refresh();
        });
        return check;
    }

    @Override
    public Control control() {
        return check;
    }

    @Override
    String accessibleName(Control control) {
        return super.accessibleName(control) + ": " + check.getText();
    }

    @Override
    void refresh() {
        Object now = value();
        check.setGrayed(now == null);
        check.setSelection(now == null || Boolean.TRUE.equals(now));
        check.setText(now == null ? Messages.truthUnsaid : Boolean.TRUE.equals(now) ? Messages.truthYes : Messages.truthNo);
    }

    @Override
    void setEditable(boolean editable) {
        check.setEnabled(editable);
    }
}
