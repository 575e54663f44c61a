package org.dodeka.workbench.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** What makes a project one whose designs are checked when they are saved. */
public final class CheckingNature implements IProjectNature {

    /** The id of the nature. */
    public static final String ID = "org.dodeka.workbench.checking";

    private IProject project;

    /**
     * Gives a project the nature, if it is open and does not have it.
     *
     * @param project the project
     * @param monitor progress
     * @throws CoreException if the project cannot be described anew
     */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.isAccessible() && !project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
            natures.add(ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor); // which calls configure()
        }
    }

    private static boolean addBuilder(IProjectDescription description) {
        if (Arrays.stream(description.getBuildSpec()).anyMatch(command -> command.getBuilderName().equals(DesignBuilder.ID))) {
            return false;
        }
        List<ICommand> commands = new ArrayList<>(List.of(description.getBuildSpec()));
        ICommand command = description.newCommand();
        command.setBuilderName(DesignBuilder.ID);
        commands.add(command);
        description.setBuildSpec(commands.toArray(ICommand[]::new));
        return true;
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        if (addBuilder(description)) {
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !command.getBuilderName().equals(DesignBuilder.ID))
                .toArray(ICommand[]::new));
        project.setDescription(description, null);
        project.deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject ofNature) {
        project = ofNature;
    }
}
