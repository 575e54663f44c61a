package org.dodeka.forms;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** In place of an empty list: what such elements are, and a button to make the first. */
final class Invitation {

    private static final int WIDTH = 420;

    private final FormSite site;
    private final Composite body;
    private Button first;

    /**
     * Makes the controls.
     *
     * @param outline whose lists are empty
     * @param add makes the first element of a list
     */
    Invitation(Composite parent, FormSite site, Outline outline, Consumer<EReference> add) {
        this.site = site;
        body = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(28, 28).spacing(0, 6).applyTo(body);
        for (EReference reference : outline.roots()) {
            invite(reference, add);
        }
    }

    private void invite(EReference reference, Consumer<EReference> add) {
        EClass type = reference.getEReferenceType();
        Label title = site.toolkit().createLabel(body, NLS.bind(Messages.inviteTitle, Words.many(type)).replace("&", "&&"));
        title.setFont(JFaceResources.getHeaderFont());
        Label meaning = site.toolkit().createLabel(body, Words.meaning(type).replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(meaning);
        Button button = Buttons.push(body, NLS.bind(Messages.inviteAdd, Words.within(type)), () -> add.accept(reference));
        button.setEnabled(!site.target().isReadOnly());
        HelpIds.set(button, HelpIds.of(type));
        GridDataFactory.swtDefaults().applyTo(button);
        Label gap = site.toolkit().createLabel(body, "");
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 8).applyTo(gap);
        first = first == null ? button : first;
    }

    Control control() {
        return body;
    }

    /** The button that makes the first element of the first list. */
    Button first() {
        return first;
    }
}
