package org.dodeka.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Push buttons of forms, in the colours of the platform: those of the form toolkit would hide that a button is disabled. */
final class Buttons {

    private Buttons() {
    }

    static Button push(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
