package org.dodeka.forms;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the parts of a form work with. The forms of one editor share one, so that unfinished input is found again on every page. */
public final class FormSite {

    private final FormToolkit toolkit;
    private final EditTarget target;
    private final Consumer<EObject> reveal;
    private final Problems problems;
    private final Drafts drafts = new Drafts();
    private Consumer<EObject> onSelected = selected -> { };
    private EObject selected;

    /**
     * Describes the surroundings of forms in which nothing is checked.
     *
     * @param toolkit makes the controls; disposed of by whoever made it
     * @param target where edits go
     * @param reveal shows an element where it can be edited; null if there is no such place
     */
    public FormSite(FormToolkit toolkit, EditTarget target, Consumer<EObject> reveal) {
        this(toolkit, target, reveal, Problems.NONE);
    }

    /**
     * Describes the surroundings of forms.
     *
     * @param toolkit makes the controls; disposed of by whoever made it
     * @param target where edits go
     * @param reveal shows an element where it can be edited; null if there is no such place
     * @param problems what is shown at the fields, and in lists of elements
     */
    public FormSite(FormToolkit toolkit, EditTarget target, Consumer<EObject> reveal, Problems problems) {
        this.toolkit = Objects.requireNonNull(toolkit);
        this.target = Objects.requireNonNull(target);
        this.reveal = reveal;
        this.problems = Objects.requireNonNull(problems);
    }

    /** The element that a person selected last, on whichever page; null if none. It may have been deleted since. */
    public EObject selected() {
        return selected;
    }

    /** Tells one listener when another element, or null for none, is selected; in place of the former listener. */
    public void onSelected(Consumer<EObject> listener) {
        onSelected = Objects.requireNonNull(listener);
    }

    /** To be called when a person selects an element. */
    public void select(EObject element) {
        if (selected != element) {
            selected = element;
            onSelected.accept(element);
        }
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

    Problems problems() {
        return problems;
    }

    Drafts drafts() {
        return drafts;
    }
}
