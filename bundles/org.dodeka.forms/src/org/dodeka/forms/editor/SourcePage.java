package org.dodeka.forms.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.dodeka.forms.FormSite;
import org.dodeka.forms.source.SourceText;
import org.dodeka.forms.source.SourceText.Source;
import org.dodeka.model.files.Content;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.session.DesignSession;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;

/** The design as its file would have it, to be read, with the element marked that is selected on the other pages. */
final class SourcePage extends DesignPage {

    private final FormSite site;
    private final DesignSession session;
    private final FindKey findKey = new FindKey(this, this::find);
    private SourceText source;
    private boolean outdated = true;
    private Job reading;

    SourcePage(FormEditor editor, FormSite site, DesignSession session) {
        super(editor, "source", Messages.sourceTitle);
        this.site = site;
        this.session = session;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        source = new SourceText(room(managed));
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
            findKey.activate();
        } else {
            findKey.deactivate();
        }
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            source.text().setFocus();
        }
    }

    private void find() {
        if (isShown()) {
            source.find();
        }
    }

    private boolean isShown() {
        return source != null && !source.control().isDisposed();
    }

    /** What the design is at the moment has to be noted at once; to make a text of it and look where its elements stand takes longer. */
    private void show() {
        if (!isShown()) {
            return;
        }
        if (!outdated) {
            mark();
            return;
        }
        outdated = false;
        if (reading != null) {
            reading.cancel();
        }
        Content snapshot = DesignFiles.snapshot(session.resource());
        Display display = source.control().getDisplay();
        Job job = Job.create(Messages.sourceReading, (ICoreRunnable) monitor -> {
            Source read = new Source(text(snapshot));
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!monitor.isCanceled() && isShown()) {
                        source.show(read);
                        mark();
                    }
                });
            }
        });
        job.setSystem(true);
        job.schedule();
        reading = job;
    }

    private static String text(Content snapshot) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            snapshot.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException cannotBeWritten) {
            return NLS.bind(Messages.noSource, cannotBeWritten.getMessage());
        }
    }

    /** Marks what is selected; of an element that has no id of its own, such as a reading, the one that holds it. */
    private void mark() {
        EObject element = site.selected();
        while (element != null && (EcoreUtil.getID(element) == null || !source.mark(EcoreUtil.getID(element)))) {
            element = element.eContainer();
        }
        if (element == null) {
            source.mark(null);
        }
    }

    @Override
    public void dispose() {
        findKey.deactivate();
        if (reading != null) {
            reading.cancel();
        }
        super.dispose();
    }
}
