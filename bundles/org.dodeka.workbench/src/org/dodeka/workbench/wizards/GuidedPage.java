package org.dodeka.workbench.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page that looks at what is entered with every key, says what is missing or wrong, and is complete when it can be used. */
abstract class GuidedPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int MARGIN = 10;

    private boolean fitted;

    GuidedPage(String name, String title, String description) {
        super(name, title, null);
        setDescription(description);
        setPageComplete(false);
    }

    @Override
    public final void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(body);
        fill(body);
        setControl(body);
        changed();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::grow);
        }
    }

    /** The platform opens wizards from menus at a height of its own: the first page takes what the pages need, later ones what they need more. */
    private void grow() {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        Point size = getShell().getSize();
        Point wanted = getShell().computeSize(size.x, SWT.DEFAULT, true);
        Rectangle screen = getShell().getMonitor().getClientArea();
        int height = Math.min(getPreviousPage() == null && !fitted ? wanted.y : Math.max(size.y, wanted.y), screen.height);
        fitted = true;
        if (height != size.y) {
            Point place = getShell().getLocation();
            int top = place.y + Math.max(0, size.y - height) / 2;
            getShell().setBounds(place.x, Math.max(screen.y, Math.min(top, screen.y + screen.height - height)), size.x, height);
        }
    }

    /** Fills a grid of three columns: label, field, button. */
    abstract void fill(Composite body);

    /** What is to be said about what is entered; not asked before the page is filled. */
    abstract Check check();

    /** To be called whenever anything was entered. */
    void changed() {
        Check check = check();
        setErrorMessage(check.type() == ERROR ? check.text() : null);
        setMessage(check.type() == ERROR ? null : check.text(), check.type());
        setPageComplete(check.complete());
        entered();
    }

    /** Tells the other pages. */
    void entered() {
    }

    Text text(Composite parent, String label, int columns) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).span(columns, 1)
                .applyTo(text);
        text.addModifyListener(event -> changed());
        return text;
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A remark over the whole width. */
    Label note(Composite parent, String text) {
        Label note = new Label(parent, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).span(COLUMNS, 1).applyTo(note);
        return note;
    }

    /** The height of so many lines of text, in pixels. */
    int lines(int count) {
        return convertHeightInCharsToPixels(count);
    }

    /** The width of so many characters, in pixels. */
    int characters(int count) {
        return convertWidthInCharsToPixels(count);
    }

    Button push(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        setButtonLayoutData(button);
        return button;
    }

    static Button tick(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
        return button;
    }
}
