package org.dodeka.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page of welcome. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), true);
        } catch (PartInitException cannotBe) {
            throw new ExecutionException(cannotBe.getMessage(), cannotBe);
        }
    }

    /**
     * Opens the page, or brings the one that is open.
     *
     * @param activate whether it gets the focus
     * @throws PartInitException if it cannot be opened
     */
    public static IEditorPart open(IWorkbenchPage page, boolean activate) throws PartInitException {
        return page.openEditor(new WelcomeInput(), WelcomePage.ID, activate);
    }
}
