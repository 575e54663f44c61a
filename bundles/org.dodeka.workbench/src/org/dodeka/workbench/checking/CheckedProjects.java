package org.dodeka.workbench.checking;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Quietly gives every open project that has designs the nature with which they are checked. */
final class CheckedProjects extends WorkspaceJob {

    private final IWorkspace workspace;

    CheckedProjects(IWorkspace workspace) {
        super(Messages.preparing);
        this.workspace = workspace;
        setRule(workspace.getRoot());
        setSystem(true);
        setPriority(Job.BUILD);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        for (IProject project : workspace.getRoot().getProjects()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (project.isAccessible() && !project.hasNature(CheckingNature.ID) && hasDesigns(project)) {
                CheckingNature.addTo(project, monitor);
            }
        }
        return Status.OK_STATUS;
    }

    private static boolean hasDesigns(IProject project) throws CoreException {
        boolean[] found = new boolean[1];
        project.accept(resource -> {
            found[0] |= DesignBuilder.isDesign(resource);
            return !found[0];
        });
        return found[0];
    }
}
