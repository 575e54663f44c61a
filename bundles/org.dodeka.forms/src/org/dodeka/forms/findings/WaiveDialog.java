package org.dodeka.forms.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.dodeka.model.Dates;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks why a finding is accepted, and until when. */
public final class WaiveDialog extends TitleAreaDialog {

    private static final int LINES = 4;

    private final Finding finding;
    private Text reason;
    private Text until;
    private String givenReason = "";
    private LocalDate lastDay;

    WaiveDialog(Shell parent, Finding finding) {
        super(parent);
        this.finding = finding;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks, and accepts the finding as one undoable command unless the person cancels.
     *
     * @return whether the finding is accepted now
     */
    public static boolean open(Shell parent, DesignSession session, Finding finding) {
        WaiveDialog dialog = new WaiveDialog(parent, finding);
        return dialog.open() == OK && !session.isDisposed() && session.findings().waive(finding, dialog.givenReason, dialog.lastDay);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.waiveTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.waiveHead, finding.rule().id(), finding.rule().title()));
        setMessage(finding.message());
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(body);
        label(body, Messages.waiveReason, SWT.TOP);
        reason = new Text(body, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, LINES * reason.getLineHeight()).applyTo(reason);
        reason.addListener(SWT.Modify, event -> check());
        reason.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true; // the tab key goes to the next field, not into the text
            }
        });
        label(body, Messages.waiveUntil, SWT.CENTER);
        until = new Text(body, SWT.SINGLE | SWT.BORDER);
        until.setMessage(Messages.waiveUntilHint);
        GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(until);
        until.addListener(SWT.Modify, event -> check());
        return area;
    }

    private static void label(Composite parent, String text, int vertical) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.waiveDo, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        reason.setFocus();
    }

    private void check() {
        String day = until.getText().strip();
        boolean understood = true;
        try {
            lastDay = day.isEmpty() ? null : Dates.parse(day);
        } catch (DateTimeParseException notSuch) {
            understood = false;
        }
        givenReason = reason.getText().strip();
        setErrorMessage(understood ? null : NLS.bind(Messages.waiveNoDate, day));
        getButton(IDialogConstants.OK_ID).setEnabled(understood && !givenReason.isEmpty());
    }
}
