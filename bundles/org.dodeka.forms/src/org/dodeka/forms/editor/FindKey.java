package org.dodeka.forms.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What the command Find does, with its key, as long as a page is the active one. */
final class FindKey {

    private final FormPage page;
    private final Runnable find;
    private IHandlerActivation activation;

    FindKey(FormPage page, Runnable find) {
        this.page = page;
        this.find = find;
    }

    void activate() {
        if (activation == null) {
            activation = service().activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new AbstractHandler() {
                @Override
                public Object execute(ExecutionEvent event) {
                    find.run();
                    return null;
                }
            });
        }
    }

    void deactivate() {
        if (activation != null) {
            service().deactivateHandler(activation);
            activation = null;
        }
    }

    private IHandlerService service() {
        return page.getEditor().getSite().getService(IHandlerService.class);
    }
}
