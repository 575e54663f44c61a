package org.dodeka.forms.findings;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.design.Design;
import org.dodeka.validation.Finding;
import org.dodeka.validation.RuleDescriptor;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Tells what a rule is about and why, with what its discipline is for. Escape closes it. */
public final class Explanation extends PopupDialog {

    private static final int WIDTH = 460;

    private final Finding finding;
    private final Design design;

    /** Prepares the explanation of a finding of a design. */
    public Explanation(Shell parent, Design design, Finding finding) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, true, false, false,
                NLS.bind(Messages.explainTitle, finding.rule().id(), finding.rule().title()), Messages.explainClose);
        this.design = design;
        this.finding = finding;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setText(text());
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 4).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(size.x, Math.min(size.y, WIDTH));
    }

    String text() {
        RuleDescriptor rule = finding.rule();
        List<String> parts = new ArrayList<>(List.of(finding.message(), rule.description()));
        if (design.getCatalogue() != null) {
            for (Discipline discipline : design.getCatalogue().getDisciplines()) {
                if (rule.discipline().equals(discipline.getCode())) {
                    parts.add(NLS.bind(Messages.explainDiscipline, new Object[] { discipline.getName(), discipline.getPurpose(), discipline.getKeyQuestion() }));
                }
            }
        }
        return String.join("\n\n", parts.stream().filter(part -> part != null && !part.isBlank()).toList());
    }
}
