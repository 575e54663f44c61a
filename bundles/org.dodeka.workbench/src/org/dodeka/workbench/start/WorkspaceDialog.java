package org.dodeka.workbench.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks in which folder somebody works. */
final class WorkspaceDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;

    private final List<Path> offered;
    private final boolean asked;
    private final String problem;
    private final String cancel;
    private Combo folder;
    private Button again;
    private Image mark;
    private WorkspaceChoice choice;

    private WorkspaceDialog(Shell parent, RecentWorkspaces recent, String problem, String cancel) {
        super(parent);
        offered = recent.offered();
        asked = recent.asked();
        this.problem = problem;
        this.cancel = cancel;
        setHelpAvailable(false);
    }

    /** Asks at the start; whoever does not want to answer quits. */
    static Optional<WorkspaceChoice> atStart(RecentWorkspaces recent, String problem) {
        return ask(new WorkspaceDialog(null, recent, problem, Messages.quit));
    }

    /** Asks for another workspace while one is open. */
    static Optional<WorkspaceChoice> toSwitch(Shell parent, RecentWorkspaces recent) {
        return ask(new WorkspaceDialog(parent, recent, null, IDialogConstants.CANCEL_LABEL));
    }

    private static Optional<WorkspaceChoice> ask(WorkspaceDialog dialog) {
        return dialog.open() == OK ? Optional.of(dialog.choice) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.workspaceTitle);
    }

    /** As high as it needs to be; the platform reserves room for more. */
    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(super.getInitialSize().x, SWT.DEFAULT);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.workspaceQuestion);
        if (problem == null) {
            setMessage(Messages.workspaceExplained);
        } else {
            setErrorMessage(problem);
        }
        mark = Mark.image(parent.getDisplay(), Mark.SMALL);
        setTitleImage(mark);
        parent.addDisposeListener(gone -> mark.dispose());
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
                convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.workspace);
        folder = new Combo(row, SWT.DROP_DOWN);
        folder.setItems(offered.stream().map(Path::toString).toArray(String[]::new));
        folder.setText(offered.getFirst().toString());
        folder.addModifyListener(typed -> check());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, pressed -> browse());
        setButtonLayoutData(browse);
        again = new Button(row, SWT.CHECK);
        again.setText(Messages.askAgain);
        again.setSelection(asked);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(again);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.openWorkspace, true);
        createButton(parent, IDialogConstants.CANCEL_ID, cancel, false);
    }

    @Override
    protected void setButtonLayoutData(Button button) {
        super.setButtonLayoutData(button);
        if (button.getLayoutData() instanceof GridData data) {
            data.verticalAlignment = SWT.CENTER;
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setText(Messages.workspaceTitle);
        dialog.setMessage(Messages.browseMessage);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        boolean good = typed().isPresent();
        setErrorMessage(good ? null : Messages.workspaceMustBeAbsolute);
        setMessage(Messages.workspaceExplained);
        getButton(IDialogConstants.OK_ID).setEnabled(good);
    }

    private Optional<Path> typed() {
        try {
            Path path = Path.of(folder.getText().strip());
            return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        choice = new WorkspaceChoice(typed().orElseThrow(), again.getSelection());
        super.okPressed();
    }
}
