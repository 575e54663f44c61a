package org.dodeka.workbench.welcome;

import org.dodeka.forms.TitledSection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;

/** A part of the page of welcome: a heading, and links that say in a sentence where they lead. */
final class Card {

    private static final int TEXT_WIDTH = 200;

    private final FormToolkit toolkit;
    private final Composite body;

    Card(FormToolkit toolkit, Composite parent, String title) {
        this.toolkit = toolkit;
        Section section = TitledSection.in(parent, toolkit, title);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(section);
        body = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 6).spacing(4, 2).applyTo(body);
        section.setClient(body);
    }

    void heading(String text) {
        Label label = toolkit.createLabel(body, text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(label);
    }

    void link(String text, String about, IHyperlinkListener listener) {
        Hyperlink link = toolkit.createHyperlink(body, text, SWT.WRAP);
        link.addHyperlinkListener(listener);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(link);
        if (about != null) {
            Label label = toolkit.createLabel(body, about, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        }
    }
}
