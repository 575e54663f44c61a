package org.dodeka.forms.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;

/** A page that says why there is nothing else to be seen yet. */
final class MessagePage extends DesignPage {

    private final String message;

    MessagePage(FormEditor editor, String message) {
        super(editor, "message", Messages.messageTitle);
        this.message = message;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        Composite room = room(managed);
        Composite middle = managed.getToolkit().createComposite(room);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(middle);
        Label words = managed.getToolkit().createLabel(middle, message.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    }
}
