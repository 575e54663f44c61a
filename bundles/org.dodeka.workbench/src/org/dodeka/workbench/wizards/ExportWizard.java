package org.dodeka.workbench.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.statushandlers.StatusManager;

/** A design as a file for others: as it is on the screen, whole or not at all, and never in the place of a file of which nobody was asked. */
public final class ExportWizard extends DesignWizard implements IExportWizard, IExecutableExtension {

    private final Predicate<Path> opener;
    private ExportFormat format = ExportFormat.XML;
    private ExportPage page;

    /** For the platform, which says the format by {@link #setInitializationData}. */
    public ExportWizard() {
        this(file -> Program.launch(file.toString()));
    }

    /** @param opener opens the file when it is written, if the person wants that; says whether it could */
    public ExportWizard(Predicate<Path> opener) {
        super(Messages.export, Banner.EXPORT);
        this.opener = opener;
    }

    /** @param data the name of the format: XML, REPORT or PEOPLE */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        format = ExportFormat.valueOf((String) data);
        setWindowTitle(format.title());
    }

    @Override
    public void addPages() {
        page = new ExportPage(format, selected().orElse(null), page());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path target = page.target();
        boolean replace = Files.exists(target);
        if (!Target.mayReplace(getShell(), target)) {
            return false;
        }
        CheckedDesign design = page.checked();
        ExportOptions.Writing writing = page.options().writing();
        boolean done = run(monitor -> {
            monitor.beginTask(NLS.bind(Messages.writing, target.getFileName()), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
            try {
                Target.write(target, replace, out -> writing.write(design, new StoppableStream(out, monitor)));
            } catch (IOException failed) {
                throw new IOException(NLS.bind(Messages.notExported, failed.getMessage()), failed);
            }
        });
        if (done) {
            page.remember();
            Target.refresh(target);
            if (page.opens() && !opener.test(target)) {
                StatusManager.getManager().handle(Status.warning(NLS.bind(Messages.notOpened, target)), StatusManager.SHOW);
            }
        }
        return done;
    }
}
