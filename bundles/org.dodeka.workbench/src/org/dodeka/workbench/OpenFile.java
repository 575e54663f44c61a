package org.dodeka.workbench;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens designs that lie anywhere. */
public final class OpenFile extends AbstractHandler {

    static final String COMMAND = "org.dodeka.workbench.openFile";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(Messages.openFileTitle);
        dialog.setFilterExtensions(new String[] { "*.learning" });
        dialog.setFilterNames(new String[] { Messages.designs });
        if (dialog.open() != null) {
            NamedDesigns.open(window.getActivePage(), Path.of(dialog.getFilterPath()), dialog.getFileNames());
        }
        return null;
    }
}
