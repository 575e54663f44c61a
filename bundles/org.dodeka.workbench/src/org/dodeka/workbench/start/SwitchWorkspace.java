package org.dodeka.workbench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Ends the workbench and starts it again in another workspace. */
public final class SwitchWorkspace extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        RecentWorkspaces recent = RecentWorkspaces.ofUser();
        Optional<WorkspaceChoice> choice = WorkspaceDialog.toSwitch(shell, recent);
        if (choice.isPresent() && !isOpen(choice.get().folder())) {
            try {
                recent.choose(choice.get().folder(), choice.get().askAgain());
            } catch (IOException failed) {
                StatusManager.getManager().handle(Status.warning(NLS.bind(Messages.settingsNotWritten, failed.getMessage()), failed), StatusManager.LOG);
            }
            to(shell, choice.get().folder());
        }
        return null;
    }

    private static void to(Shell shell, Path folder) {
        if (Restart.possible()) {
            Restart.in(folder);
            PlatformUI.getWorkbench().restart();
        } else if (MessageDialog.openConfirm(shell, Messages.workspaceTitle, NLS.bind(Messages.startAgainByHand, folder))) {
            PlatformUI.getWorkbench().close();
        }
    }

    private static boolean isOpen(Path folder) {
        return folder.equals(Platform.getLocation().toPath());
    }
}
