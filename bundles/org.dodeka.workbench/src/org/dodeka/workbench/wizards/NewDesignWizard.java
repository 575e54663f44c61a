package org.dodeka.workbench.wizards;

import org.dodeka.model.resource.DesignResource;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.INewWizard;

/** A new design: from what, who and what for, and where. */
public final class NewDesignWizard extends DesignWizard implements INewWizard {

    private TemplatePage template;
    private GuidePage guide;
    private TargetPage target;

    public NewDesignWizard() {
        super(Messages.newDesign, Banner.NEW_DESIGN);
    }

    @Override
    public void addPages() {
        template = new TemplatePage(() -> guide.use(template.template()));
        guide = new GuidePage(() -> target.propose(DesignFile.nameFor(guide.designName())));
        target = new TargetPage(selected().orElse(null));
        addPage(template);
        addPage(guide);
        addPage(target);
    }

    @Override
    public boolean performFinish() {
        IFile file = target.file();
        if (!DesignFile.mayReplace(getShell(), file)) {
            return false;
        }
        Template from = template.template();
        Beginning beginning = guide.beginning();
        boolean replace = target.replaces();
        boolean done = run(monitor -> {
            DesignResource resource = beginning.of(from, file.getName());
            DesignFile.write(resource, file, replace, monitor);
        });
        if (done) {
            target.remember();
            DesignFile.open(file, window());
        }
        return done;
    }
}
