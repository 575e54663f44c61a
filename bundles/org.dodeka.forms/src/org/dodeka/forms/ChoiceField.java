package org.dodeka.forms;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One value of an enumeration. */
final class ChoiceField extends Field {

    private final List<Enumerator> values;
    private Combo combo;

    ChoiceField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
        values = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    Control createBody(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        values.forEach(value -> combo.add(Words.of((EEnum) feature().getEType(), value)));
        combo.setVisibleItemCount(values.size());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // to scroll the page must not change a value
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                write(values.get(combo.getSelectionIndex()));
            }
        });
        site().toolkit().adapt(combo, true, false);
        return combo;
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    void refresh() {
        combo.select(values.indexOf(value()));
    }

    @Override
    void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }
}
