package org.dodeka.forms;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the parts of a form work with. The forms of one editor share one, so that unfinished input is found again on every page. */
public final class FormSite {

    private final FormToolkit toolkit;
    private final EditTarget target;
    private final Consumer<EObject> reveal;
    private final Drafts drafts = new Drafts();

    /**
     * Describes the surroundings of forms.
     *
     * @param toolkit makes the controls; disposed of by whoever made it
     * @param target where edits go
     * @param reveal shows an element where it can be edited; null if there is no such place
     */
    public FormSite(FormToolkit toolkit, EditTarget target, Consumer<EObject> reveal) {
        this.toolkit = toolkit;
        this.target = target;
        this.reveal = reveal;
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    EditTarget target() {
        return target;
    }

    Consumer<EObject> reveal() {
        return reveal;
    }

    Drafts drafts() {
        return drafts;
    }
}
