package org.dodeka.forms.disciplines;

import java.util.OptionalDouble;

import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.charts.Tints;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What a discipline is called, what it asks and is for, and how far the design attends to it. */
final class SheetHead {

    private final Composite body;
    private final Label name;
    private final Label keyQuestion;
    private final Label purpose;
    private final Label state;

    SheetHead(Composite parent, FormToolkit toolkit) {
        body = toolkit.createComposite(parent);
        body.setLayout(new Pile(0, 0, 4));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        name = label(toolkit, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        keyQuestion = label(toolkit, SWT.WRAP);
        keyQuestion.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        purpose = label(toolkit, SWT.WRAP);
        state = label(toolkit, SWT.WRAP);
        state.setForeground(Tints.between(state.getBackground(), state.getForeground(), 0.68));
    }

    private Label label(FormToolkit toolkit, int style) {
        Label label = toolkit.createLabel(body, "", style);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    Control control() {
        return body;
    }

    /** @param discipline null if the catalogue does not have it */
    void show(Advice advice, String code, Discipline discipline) {
        set(name, advice.name(code));
        set(keyQuestion, discipline == null ? null : discipline.getKeyQuestion());
        set(purpose, discipline == null ? Messages.notInCatalogue : discipline.getPurpose());
    }

    /**
     * Shows how far the design attends to the discipline.
     *
     * @param coverage null if nobody knows
     * @return whether anything is different
     */
    boolean show(DisciplineCoverage coverage) {
        String before = state.getText();
        set(state, coverage == null ? null : said(coverage));
        return !before.equals(state.getText());
    }

    private static void set(Label label, String text) {
        boolean blank = text == null || text.isBlank();
        label.setText(blank ? "" : text.replace("&", "&&"));
        AnswerRow.exclude(label, blank);
    }

    private static String said(DisciplineCoverage coverage) {
        return NLS.bind(Messages.state, new Object[] { coverage.value().isEmpty() ? Messages.undefined : percent(coverage.value().getAsDouble()),
            coverage.rulesPassed(), coverage.rulesApplicable(), share(coverage.questions()), share(coverage.criteria()) });
    }

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? Messages.undefined : percent(100 * share.getAsDouble());
    }

    private static String percent(double value) {
        return NLS.bind(Messages.percent, Math.round(value));
    }
}
