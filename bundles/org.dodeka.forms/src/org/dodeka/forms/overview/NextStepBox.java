package org.dodeka.forms.overview;

import java.util.Optional;

import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.charts.Tints;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.validation.metrics.NextStep;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The next best step: what to do, why, and a button that begins it. */
final class NextStepBox {

    private final Advice advice;
    private final Composite body;
    private final Label what;
    private final Label why;
    private final Composite buttons;
    private final Button act;
    private final Button go;
    private Optional<NextStep> step = Optional.empty();

    NextStepBox(Composite parent, FormToolkit toolkit, Advice advice) {
        this.advice = advice;
        body = toolkit.createComposite(parent);
        body.setLayout(new Pile(2, 4, 4));
        what = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(what);
        why = toolkit.createLabel(body, "", SWT.WRAP);
        why.setForeground(Tints.between(why.getBackground(), why.getForeground(), 0.68));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(why);
        buttons = toolkit.createComposite(body);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(buttons);
        act = button(this::act);
        go = button(this::go);
        go.setText(Messages.goThere);
        body.setVisible(false);
    }

    private Button button(Runnable work) {
        Button button = new Button(buttons, SWT.PUSH);
        button.addListener(SWT.Selection, event -> work.run());
        button.setLayoutData(new RowData());
        return button;
    }

    Control control() {
        return body;
    }

    boolean show(Optional<NextStep> next) {
        step = next;
        String before = what.getText() + why.getText() + act.getText();
        if (next.isEmpty()) {
            say(Messages.nothingOpen, Messages.nothingOpenWhy, "");
        } else {
            String discipline = advice.name(next.get().discipline());
            switch (next.get()) {
                case NextStep.Mend mend -> say(mend.finding().message(), NLS.bind(switch (mend.finding().severity()) {
                    case ERROR -> Messages.mendErrorWhy;
                    case WARNING -> Messages.mendWarningWhy;
                    case INFO -> Messages.mendInfoWhy;
                }, discipline), advice.canFix(mend.finding()) ? FindingActions.label(mend.finding().rule().fix().orElseThrow()) : "");
                case NextStep.Answer answer -> say(answer.question().getText(), NLS.bind(Messages.answerWhy, discipline), Messages.answer);
                case NextStep.Rate rate -> say(rate.criterion().getText(), NLS.bind(Messages.rateWhy, discipline), Messages.rate);
            }
        }
        exclude(act, act.getText().isEmpty());
        exclude(go, !(next.orElse(null) instanceof NextStep.Mend));
        body.setVisible(true);
        buttons.layout(true);
        return !before.equals(what.getText() + why.getText() + act.getText());
    }

    private static void exclude(Button button, boolean excluded) {
        ((RowData) button.getLayoutData()).exclude = excluded;
        button.setVisible(!excluded);
    }

    private void say(String toDo, String because, String button) {
        what.setText(toDo.replace("&", "&&"));
        why.setText(because.replace("&", "&&"));
        act.setText(button.replace("&", "&&"));
    }

    String text() {
        return what.getText();
    }

    private void act() {
        switch (step.orElse(null)) {
            case NextStep.Mend mend -> advice.actions().fix(mend.finding());
            case NextStep.Answer answer -> advice.navigation().discipline(answer.question().getId());
            case NextStep.Rate rate -> advice.navigation().discipline(rate.criterion().getId());
            case null -> {
                // the button is not there
            }
        }
    }

    private void go() {
        if (step.orElse(null) instanceof NextStep.Mend mend) {
            advice.go(mend.finding());
        }
    }
}
