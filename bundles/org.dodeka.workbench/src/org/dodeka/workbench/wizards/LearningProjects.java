package org.dodeka.workbench.wizards;

import java.net.URI;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Projects in which designs are kept. */
final class LearningProjects {

    /** What makes a project one whose designs are checked whenever they are saved. */
    static final String NATURE = "org.dodeka.workbench.nature";

    private LearningProjects() {
    }

    /**
     * Makes a project and opens it.
     *
     * @param location where its files are to lie; null for the workspace
     */
    static void create(IProject project, URI location, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProjectDescription description = workspace.newProjectDescription(project.getName());
        description.setLocationURI(location);
        if (workspace.getNatureDescriptor(NATURE) != null) {
            description.setNatureIds(new String[] { NATURE });
        }
        project.create(description, progress.split(1));
        project.open(progress.split(1));
    }

    /** Makes a project or folder with those above it, as far as they are missing. */
    static void ensure(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IProject project) {
            if (!project.exists()) {
                create(project, null, monitor);
            }
        } else if (container instanceof IFolder folder && !folder.exists()) {
            ensure(folder.getParent(), monitor);
            folder.refreshLocal(IResource.DEPTH_ZERO, monitor);
            if (!folder.exists()) {
                folder.create(IResource.NONE, true, monitor);
            }
        }
    }
}
