package org.dodeka.workbench.wizards;

import org.dodeka.exchange.report.HtmlReport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the page for people who do not model is called, and whether working notes are on it. */
final class ReportOptions implements ExportOptions {

    private static final int INDENT = 24;

    private final Text title;
    private final Button notes;

    ReportOptions(ExportPage page, Composite body) {
        title = page.text(body, Messages.reportTitle, 2);
        title.setMessage(Messages.reportTitleHint);
        notes = GuidedPage.tick(body, Messages.reportNotes, () -> { });
        GridDataFactory.createFrom((GridData) notes.getLayoutData()).indent(0, 8).applyTo(notes);
        Label why = page.note(body, Messages.reportNotesWhy);
        GridDataFactory.createFrom((GridData) why.getLayoutData()).indent(INDENT, 0).applyTo(why);
    }

    @Override
    public Writing writing() {
        String above = title.getText().strip();
        boolean withNotes = notes.getSelection();
        return (design, out) -> HtmlReport.write(design.report().titled(above).notes(withNotes), out);
    }
}
