package org.dodeka.workbench.wizards;

import java.net.URI;

import org.dodeka.model.resource.DesignResource;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A new project for designs, with a first design if that is wanted. */
public final class NewProjectWizard extends DesignWizard implements INewWizard {

    private final ProjectPage project = new ProjectPage();
    private TemplatePage template;
    private GuidePage guide;

    public NewProjectWizard() {
        super(Messages.newProject, Banner.NEW_PROJECT);
    }

    @Override
    public void addPages() {
        template = new TemplatePage(() -> guide.use(template.template()));
        guide = new GuidePage(() -> { });
        addPage(project);
        addPage(template);
        addPage(guide);
    }

    @Override
    public boolean canFinish() {
        return project.isPageComplete() && (!project.startsWithDesign() || super.canFinish());
    }

    @Override
    public boolean performFinish() {
        IProject made = project.project();
        URI place = project.place();
        boolean withDesign = project.startsWithDesign();
        Beginning beginning = withDesign ? guide.beginning() : null;
        Template from = template.template();
        IFile file = withDesign ? made.getFile(IPath.fromOSString(DesignFile.nameFor(guide.designName()))) : null;
        boolean done = run(monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            DesignResource design = withDesign ? beginning.of(from, file.getName()) : null; // may fail: before anything is made
            if (!made.exists()) {
                LearningProjects.create(made, place, progress.split(1));
            }
            if (withDesign) {
                DesignFile.write(design, file, false, progress.split(1));
            }
        });
        if (done && withDesign) {
            DesignFile.open(file, window());
        } else if (done && window() != null) {
            BasicNewResourceWizard.selectAndReveal(made, window());
        }
        return done;
    }
}
