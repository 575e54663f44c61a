package org.dodeka.workbench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Keeps what the platform knows of the workspace, such as its projects. */
final class WorkspaceSaving {

    private WorkspaceSaving() {
    }

    /** Saves it; a failure is told, and the program ends all the same, because the files themselves are safe. */
    static boolean save() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.BLOCK);
        }
        return true;
    }
}
