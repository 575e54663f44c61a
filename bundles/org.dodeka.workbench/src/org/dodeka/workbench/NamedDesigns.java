package org.dodeka.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.dodeka.forms.editor.DesignEditor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** The designs that were named when the program was started. The script tells by {@code dodeka.cwd} where relative names start from. */
public final class NamedDesigns {

    private static final String ENDING = ".learning";

    private NamedDesigns() {
    }

    /** Opens those that the command line names. */
    static void open(IWorkbenchPage page) {
        open(page, Path.of(System.getProperty("dodeka.cwd", "")), Platform.getApplicationArgs());
    }

    /**
     * Opens designs; of one that cannot be opened, the editor says why.
     *
     * @param page where to
     * @param folder where relative names start from
     * @param arguments names of designs; what does not end as designs do is left alone
     */
    public static void open(IWorkbenchPage page, Path folder, String... arguments) {
        for (String name : Arrays.stream(arguments).filter(argument -> argument.endsWith(ENDING)).toList()) {
            try {
                Path file = folder.resolve(name).toAbsolutePath().normalize();
                IDE.openEditor(page, file.toUri(), DesignEditor.ID, true);
            } catch (InvalidPathException | PartInitException impossible) {
                IStatus status = Status.error(NLS.bind(Messages.notOpened, name), impossible);
                StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
            }
        }
    }
}
