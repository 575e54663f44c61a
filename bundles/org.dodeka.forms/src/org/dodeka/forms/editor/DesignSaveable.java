package org.dodeka.forms.editor;

import org.dodeka.forms.editor.safety.Keeper;
import org.dodeka.session.DesignSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/** An open design as the platform saves it: one, however many editors show it, so that closing one of several asks nothing. */
public final class DesignSaveable extends Saveable {

    private final DesignSession session;
    private final Keeper keeper;

    public DesignSaveable(DesignSession session, Keeper keeper) {
        this.session = session;
        this.keeper = keeper;
    }

    @Override
    public String getName() {
        return session.file().getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return session.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(getName());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save(monitor, PlatformUI.getWorkbench().getModalDialogShellProvider());
    }

    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
        save(monitor, shells);
        return null; // it is done: the disk was waited for while the window went on
    }

    private void save(IProgressMonitor monitor, IShellProvider shells) {
        if (!keeper.save(shells.getShell(), monitor)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return keeper.isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DesignSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
