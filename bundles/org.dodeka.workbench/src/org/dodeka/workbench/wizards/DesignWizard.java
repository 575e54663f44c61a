package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;

/** What the wizards share: where the person was when they began, long work with progress, and how failures are told. */
abstract class DesignWizard extends Wizard implements IWorkbenchWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;

    DesignWizard(String title, Banner banner) {
        setWindowTitle(title);
        setDefaultPageImageDescriptor(banner.image());
        setNeedsProgressMonitor(true);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DesignWizard.class)).getDialogSettings();
        setDialogSettings(DialogSettings.getOrCreateSection(all, DesignWizard.class.getSimpleName()));
    }

    @Override
    public void init(IWorkbench startedIn, IStructuredSelection selected) {
        workbench = startedIn;
        selection = selected;
    }

    /** Work that takes a while, away from the thread that draws. */
    interface Work {

        void run(IProgressMonitor monitor) throws IOException, CoreException;
    }

    /**
     * Does work with a bar of progress, which may be cancelled.
     *
     * @return whether it came to its end; if not, the page says why
     */
    boolean run(Work work) {
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    work.run(monitor);
                } catch (IOException | CoreException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
            return true;
        } catch (InterruptedException cancelled) {
            tell(Messages.cancelled);
        } catch (InvocationTargetException failed) {
            failed(failed.getCause());
        }
        return false;
    }

    private void failed(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (cause instanceof IOException || cause instanceof CoreException) {
            tell(message);
        } else {
            StatusManager.getManager().handle(Status.error(NLS.bind(Messages.unexpected, message), cause), StatusManager.LOG | StatusManager.BLOCK);
        }
    }

    /** Says on the page why it cannot go on. */
    void tell(String message) {
        IWizardPage page = getContainer().getCurrentPage();
        if (page instanceof WizardPage shown) {
            shown.setErrorMessage(message);
        }
    }

    IWorkbenchPage page() {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }

    IWorkbenchWindow window() {
        return workbench.getActiveWorkbenchWindow();
    }

    /** What the person had selected, if it lies in the workspace. */
    Optional<IResource> selected() {
        return Optional.ofNullable(selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class));
    }
}
