package org.dodeka.forms.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dodeka.forms.FormSite;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;

/** The form editor of a design: several pages over one session, which it shares with every other editor and view of the file. */
public final class DesignEditor extends FormEditor {

    /** The id of the editor. */
    public static final String ID = "org.dodeka.forms.editor";

    private final SessionListener listener = new SessionListener() {
        @Override
        public void changed(DesignChange change) {
            pages().forEach(page -> page.refresh());
        }

        @Override
        public void dirtyChanged() {
            editorDirtyStateChanged();
        }

        @Override
        public void replaced() {
            int active = getActivePage();
            showDesign();
            setActivePage(Math.max(0, active));
        }

        @Override
        public void saved() {
            refreshWorkspace();
        }
    };

    private Lease lease;
    private SessionEdits edits;
    private Path file;
    private boolean disposed;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        file = fileOf(input);
        if (file == null) {
            throw new PartInitException(NLS.bind(Messages.notAFile, input.getName()));
        }
    }

    private static Path fileOf(IEditorInput input) {
        if (input instanceof IFileEditorInput inWorkspace) {
            IPath location = inWorkspace.getFile().getLocation();
            return location == null ? null : location.toPath();
        }
        return input instanceof IURIEditorInput anywhere && "file".equals(anywhere.getURI().getScheme()) ? Path.of(anywhere.getURI()) : null;
    }

    /** Reading takes a while, so it is done in a job; until then a page says so. */
    @Override
    protected void addPages() {
        add(new MessagePage(this, NLS.bind(Messages.opening, file.getFileName())));
        Job opening = Job.create(NLS.bind(Messages.opening, file.getFileName()), monitor -> {
            try {
                Lease opened = OpenDesigns.sessions().open(file);
                later(() -> opened(opened));
            } catch (DesignLoadException broken) {
                later(() -> show(new MessagePage(this, broken.getMessage())));
            } catch (IOException unreadable) {
                later(() -> show(new MessagePage(this, NLS.bind(Messages.unreadable, file, unreadable.getMessage()))));
            }
        });
        opening.setSystem(true);
        opening.schedule();
    }

    private void later(Runnable task) {
        getSite().getShell().getDisplay().asyncExec(task);
    }

    private void opened(Lease opened) {
        if (disposed) {
            opened.close();
            return;
        }
        lease = opened;
        opened.session().addListener(listener);
        showDesign();
        editorDirtyStateChanged();
        firePropertyChange(PROP_INPUT); // views follow the session from now on
        if (getEditorSite().getActionBarContributor() instanceof DesignEditorContributor contributor) {
            contributor.opened(this);
        }
    }

    private void showDesign() {
        SessionEdits former = edits;
        edits = new SessionEdits(lease.session());
        show(DesignPages.of(this, new FormSite(getToolkit(), edits, this::reveal)));
        if (former != null) {
            former.dispose();
        }
    }

    /** Puts pages in the place of those that are there. */
    private void show(DesignPage... pages) {
        if (disposed) {
            return;
        }
        int former = getPageCount();
        for (DesignPage page : pages) {
            add(page);
        }
        setActivePage(former);
        for (int i = 0; i < former; i++) {
            removePage(0);
        }
    }

    private void add(DesignPage page) {
        try {
            addPage(page);
        } catch (PartInitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<DesignPage> pages() {
        return pages == null ? List.of() : pages.stream().filter(DesignPage.class::isInstance).map(DesignPage.class::cast).toList();
    }

    /** The session of the file; empty until it is read, and if it cannot be. */
    public Optional<DesignSession> session() {
        return lease == null ? Optional.empty() : Optional.of(lease.session());
    }

    /** Shows an element on the page to which it belongs, and selects it there. */
    public void reveal(EObject element) {
        for (DesignPage page : pages()) {
            if (page.shows(element)) {
                IFormPage active = setActivePage(page.getId());
                if (active instanceof DesignPage shown) {
                    shown.reveal(element);
                }
                return;
            }
        }
    }

    /** What is being typed belongs to the design from now on. */
    void commitFields() {
        pages().forEach(DesignPage::commitFields);
    }

    @Override
    protected void pageChange(int newPageIndex) {
        commitFields();
        super.pageChange(newPageIndex);
    }

    @Override
    public boolean isDirty() {
        return lease != null && lease.session().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitFields();
        session().ifPresent(session -> {
            try {
                session.save();
            } catch (DesignSaveException notSaved) {
                monitor.setCanceled(true);
                OpenDesigns.report(notSaved.getMessage(), notSaved);
            }
        });
    }

    @Override
    public boolean isSaveAsAllowed() {
        return lease != null;
    }

    @Override
    public void doSaveAs() {
        commitFields();
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.learning" });
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterPath(file.getParent().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            lease.session().saveAs(Path.of(chosen.endsWith(".learning") ? chosen : chosen + ".learning"), true);
            file = lease.session().file();
            setPartName(file.getFileName().toString());
        } catch (DesignSaveException notSaved) {
            OpenDesigns.report(notSaved.getMessage(), notSaved);
        }
    }

    /** The platform learns of the new content of a file that it did not write itself. */
    private void refreshWorkspace() {
        IFile inWorkspace = getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
        if (inWorkspace != null) {
            Job refreshing = Job.create(Messages.refreshing, monitor -> {
                try {
                    inWorkspace.refreshLocal(IResource.DEPTH_ZERO, monitor);
                    return Status.OK_STATUS;
                } catch (CoreException failed) {
                    return (IStatus) failed.getStatus();
                }
            });
            refreshing.setSystem(true);
            refreshing.schedule();
        }
    }

    @Override
    public void setFocus() {
        if (getActivePageInstance() != null) {
            getActivePageInstance().setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == DesignSession.class ? type.cast(session().orElse(null)) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        disposed = true;
        super.dispose();
        if (lease != null) {
            edits.dispose();
            lease.session().removeListener(listener);
            lease.close();
        }
    }
}
