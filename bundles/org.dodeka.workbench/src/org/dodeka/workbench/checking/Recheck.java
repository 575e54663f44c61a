package org.dodeka.workbench.checking;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Checks all designs of the workspace again, after the settings of the rules have changed. */
final class Recheck extends WorkspaceJob {

    private static final long PAUSE = 300;

    private final IWorkspace workspace;

    Recheck(IWorkspace workspace) {
        super(Messages.rechecking);
        this.workspace = workspace;
        setRule(workspace.getRuleFactory().buildRule());
        setPriority(Job.BUILD);
    }

    /** Several settings that change in a row are one reason. */
    void soon() {
        cancel();
        schedule(PAUSE);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        IProject[] projects = workspace.getRoot().getProjects();
        SubMonitor progress = SubMonitor.convert(monitor, projects.length);
        for (IProject project : projects) {
            if (project.isAccessible() && project.hasNature(CheckingNature.ID)) {
                project.build(IncrementalProjectBuilder.FULL_BUILD, DesignBuilder.ID, Map.of(), progress.split(1));
            }
        }
        return Status.OK_STATUS;
    }
}
