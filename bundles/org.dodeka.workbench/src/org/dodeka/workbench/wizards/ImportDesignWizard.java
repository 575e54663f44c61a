package org.dodeka.workbench.wizards;

import org.dodeka.model.resource.DesignResource;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IImportWizard;

/** A design from an exchange file: what is in it, and where it is kept from now on. */
public final class ImportDesignWizard extends DesignWizard implements IImportWizard {

    private ImportDesignPage source;
    private TargetPage target;

    public ImportDesignWizard() {
        super(Messages.importXml, Banner.IMPORT);
    }

    @Override
    public void addPages() {
        source = new ImportDesignPage(() -> target.propose(DesignFile.nameFor(source.designName())));
        target = new TargetPage(selected().orElse(null));
        addPage(source);
        addPage(target);
    }

    /** Nothing is taken in before the person has seen where it goes. */
    @Override
    public boolean canFinish() {
        IWizardPage shown = getContainer().getCurrentPage();
        return super.canFinish() && shown == target;
    }

    @Override
    public boolean performFinish() {
        IFile file = target.file();
        boolean replace = target.replaces();
        if (!DesignFile.mayReplace(getShell(), file)) {
            return false;
        }
        DesignResource resource = source.resource();
        boolean done = run(monitor -> DesignFile.write(resource, file, replace, monitor));
        if (done) {
            target.remember();
            source.remember();
            DesignFile.open(file, window());
        }
        return done;
    }
}
