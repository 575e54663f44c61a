package org.dodeka.workbench.checking;

import org.dodeka.validation.RulePreferences;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** From the start of the workbench on, the designs of every project are checked, and checked again when the settings of the rules change. */
public final class CheckingStart implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        CheckedProjects projects = new CheckedProjects(workspace);
        Recheck recheck = new Recheck(workspace);
        IResourceChangeListener resources = event -> {
            if (concernsProjects(event.getDelta())) {
                projects.schedule();
            }
        };
        IPreferenceChangeListener settings = event -> recheck.soon();
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(RulePreferences.NODE);
        workspace.addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
        node.addPreferenceChangeListener(settings);
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                workspace.removeResourceChangeListener(resources);
                node.removePreferenceChangeListener(settings);
                projects.cancel();
                recheck.cancel();
            }
        });
        projects.schedule();
    }

    /** A design or a project came, or a project was opened. */
    private static boolean concernsProjects(IResourceDelta delta) {
        if (delta == null) {
            return false;
        }
        boolean[] found = new boolean[1];
        try {
            delta.accept(change -> {
                boolean came = change.getKind() == IResourceDelta.ADDED || (change.getFlags() & IResourceDelta.OPEN) != 0;
                found[0] |= came && DesignBuilder.isDesign(change.getResource());
                return !found[0];
            });
        } catch (CoreException impossible) {
            return true; // the visitor throws nothing
        }
        return found[0];
    }
}
