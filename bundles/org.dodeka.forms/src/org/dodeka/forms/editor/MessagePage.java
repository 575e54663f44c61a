package org.dodeka.forms.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;

/** A page that says why there is nothing else to be seen. The words can be selected and copied. */
final class MessagePage extends DesignPage {

    private final String message;

    MessagePage(FormEditor editor, String message) {
        super(editor, "message", Messages.messageTitle);
        this.message = message;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        Text text = new Text(room(managed), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(message);
    }
}
