package org.dodeka.forms.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;

/** The design as its file has it, to be read. */
final class SourcePage extends DesignPage {

    private final DesignSession session;
    private StyledText text;
    private boolean outdated = true;

    SourcePage(FormEditor editor, DesignSession session) {
        super(editor, "source", Messages.sourceTitle);
        this.session = session;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        text = new StyledText(room(managed), SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
        text.setFont(JFaceResources.getTextFont());
        text.setAlwaysShowScrollBars(false);
    }

    @Override
    void refresh() {
        outdated = true;
        if (getEditor().getActivePageInstance() == this) {
            show();
        }
    }

    /** The text is made when somebody looks at it, not with each change. */
    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            show();
        }
    }

    private void show() {
        if (outdated && text != null && !text.isDisposed()) {
            outdated = false;
            int top = text.getTopIndex();
            text.setText(source());
            text.setTopIndex(top);
        }
    }

    private String source() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DesignFiles.snapshot(session.resource()).writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException cannotBeWritten) {
            return NLS.bind(Messages.noSource, cannotBeWritten.getMessage());
        }
    }
}
