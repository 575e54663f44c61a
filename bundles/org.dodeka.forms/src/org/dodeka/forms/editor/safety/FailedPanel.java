package org.dodeka.forms.editor.safety;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Takes the place of a page that cannot be shown, so that it is not blank. */
public final class FailedPanel {

    private static final int WIDE = 100;

    private FailedPanel() {
    }

    /**
     * Makes the panel.
     *
     * @param failure what was thrown
     * @param again shows the page again
     */
    public static void in(Composite parent, FormToolkit toolkit, Throwable failure, Runnable again) {
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 20).spacing(12, 10).applyTo(body);
        Label icon = toolkit.createLabel(body, "");
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 4).applyTo(icon);
        Label heading = toolkit.createLabel(body, Messages.pageFailedHeading);
        heading.setFont(JFaceResources.getHeaderFont());
        Label what = toolkit.createLabel(body, Messages.pageFailed, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(what);
        Text details = toolkit.createText(body, String.valueOf(failure), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(details);
        Button button = toolkit.createButton(body, Messages.tryAgainChoice, SWT.PUSH);
        button.addListener(SWT.Selection, event -> again.run());
    }
}
