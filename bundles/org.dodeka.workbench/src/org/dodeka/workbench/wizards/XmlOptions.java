package org.dodeka.workbench.wizards;

import java.util.List;

import org.dodeka.exchange.xml.ExchangeExport;
import org.dodeka.validation.Finding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The gate: a design with errors stays here, or leaves as a draft; the errors are listed, and lead to where they can be mended. */
final class XmlOptions implements ExportOptions {

    private final ExportPage page;
    private final Label verdict;
    private final TextTable errors;
    private final Link link;
    private final Button draft;
    private List<Finding> findings = List.of();

    XmlOptions(ExportPage page, Composite body) {
        this.page = page;
        verdict = page.note(body, Messages.checking);
        GridDataFactory.createFrom((GridData) verdict.getLayoutData()).indent(0, 8).hint(page.characters(90), page.lines(2)).applyTo(verdict);
        errors = new TextTable(body, Messages.errors, new String[] { Messages.rule, Messages.element, Messages.message }, 10, 30, 60);
        GridDataFactory.fillDefaults().grab(true, true).hint(page.characters(90), page.lines(8)).span(3, 1).applyTo(errors.room());
        errors.table().addListener(SWT.DefaultSelection, event -> reveal());
        errors.table().addListener(SWT.Selection, event -> enable());
        link = new Link(body, SWT.NONE);
        link.setText(Messages.showError);
        link.addListener(SWT.Selection, event -> reveal());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(link);
        draft = GuidedPage.tick(body, Messages.draft, page::changed);
        enable();
    }

    private void reveal() {
        int at = errors.table().getSelectionIndex();
        if (!findings.isEmpty()) {
            page.reveal(findings.get(Math.max(at, 0)));
        }
    }

    private void enable() {
        link.setEnabled(!findings.isEmpty());
        draft.setEnabled(!findings.isEmpty());
    }

    @Override
    public void show(CheckedDesign design) {
        findings = design == null ? List.of() : design.errors();
        errors.show(ExportPage.rows(findings));
        verdict.setText(design == null ? "" : findings.isEmpty() ? Messages.holds : count());
        if (findings.isEmpty()) {
            draft.setSelection(false);
        }
        enable();
    }

    private String count() {
        return findings.size() == 1 ? Messages.oneError : NLS.bind(Messages.manyErrors, findings.size());
    }

    @Override
    public Check check(CheckedDesign design) {
        if (design.isReadOnly()) {
            return Check.wrong(Messages.exportNewer);
        }
        return design.holds() || draft.getSelection() ? Check.FINE : Check.wrong(Messages.hasErrors);
    }

    @Override
    public Writing writing() {
        boolean asDraft = draft.getSelection();
        return (design, out) -> ExchangeExport.write(design.document(asDraft), out);
    }
}
