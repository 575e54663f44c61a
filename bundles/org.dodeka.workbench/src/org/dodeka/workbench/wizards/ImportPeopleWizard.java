package org.dodeka.workbench.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.PeopleImport;
import org.dodeka.forms.editor.OpenDesigns;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.eclipse.ui.IImportWizard;

/** People, groups and participations from a table into a design: one change, which can be undone, and is saved when the person saves. */
public final class ImportPeopleWizard extends DesignWizard implements IImportWizard {

    private static final String PEOPLE = "people";

    private ImportPeoplePage page;

    public ImportPeopleWizard() {
        super(Messages.importPeople, Banner.IMPORT);
    }

    @Override
    public void addPages() {
        page = new ImportPeoplePage(selected().orElse(null), page());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        DesignChoice.Item into = page.design();
        byte[] table = page.table();
        AtomicReference<Lease> lease = new AtomicReference<>();
        if (!run(monitor -> lease.set(OpenDesigns.sessions().open(into.path())))) {
            return false;
        }
        if (!apply(lease.get().session(), table)) {
            lease.get().close();
            return false;
        }
        page.remember();
        KeptOpen.until(lease.get(), page(), editor -> editor.setActivePage(PEOPLE));
        return true;
    }

    /** The plan of the preview was made with a copy; the design itself belongs to this thread. */
    private boolean apply(DesignSession session, byte[] table) {
        try {
            ImportPlan plan = PeopleImport.plan(new ByteArrayInputStream(table), session.design());
            session.execute(plan.command());
            return true;
        } catch (IOException changedMeanwhile) {
            tell(changedMeanwhile.getMessage());
            return false;
        }
    }
}
