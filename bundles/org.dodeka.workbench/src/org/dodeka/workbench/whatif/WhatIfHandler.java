package org.dodeka.workbench.whatif;

import org.dodeka.model.design.Person;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what would be found if the selected person left; without one, the view to choose one in. */
public final class WhatIfHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Person person = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Adapters.adapt(selection.getFirstElement(), Person.class) : null;
        try {
            WhatIfView view = (WhatIfView) page.showView(WhatIfView.ID);
            if (person != null) {
                view.choose(person);
            }
        } catch (PartInitException impossible) {
            throw new ExecutionException(impossible.getMessage(), impossible);
        }
        return null;
    }
}
