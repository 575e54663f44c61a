package org.dodeka.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several values of an enumeration, each with a check box. */
final class ChoicesField extends Field {

    private final List<Enumerator> values;
    private final List<Button> checks = new ArrayList<>();

    ChoicesField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
        values = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    Control createBody(Composite parent) {
        Composite body = site().toolkit().createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 10;
        body.setLayout(layout);
        for (Enumerator value : values) {
            Button check = site().toolkit().createButton(body, Words.of((EEnum) feature().getEType(), value), SWT.CHECK);
            check.addListener(SWT.Selection, event -> {
                if (check.getSelection()) {
                    site().target().add(element(), feature(), value, place(value));
                } else {
                    site().target().remove(element(), feature(), value);
                }
            });
            checks.add(check);
        }
        return body;
    }

    /** Values are kept in the order of their enumeration as far as people did not mix them. */
    private int place(Enumerator value) {
        List<?> now = (List<?>) value();
        int place = 0;
        while (place < now.size() && values.indexOf(now.get(place)) < values.indexOf(value)) {
            place++;
        }
        return place;
    }

    @Override
    public Control control() {
        return checks.getFirst();
    }

    @Override
    List<Control> named() {
        return List.copyOf(checks);
    }

    @Override
    String accessibleName(Control control) {
        return super.accessibleName(control) + ": " + ((Button) control).getText();
    }

    @Override
    void refresh() {
        List<?> now = (List<?>) value();
        for (int i = 0; i < values.size(); i++) {
            checks.get(i).setSelection(now.contains(values.get(i)));
        }
    }

    @Override
    void setEditable(boolean editable) {
        checks.forEach(check -> check.setEnabled(editable));
    }
}
