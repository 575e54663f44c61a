package org.dodeka.forms.editor;

import org.dodeka.forms.Field;
import org.dodeka.forms.TypedInto;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Notices what people type into fields before it belongs to the design, so that it can be saved and undone like everything else. */
final class Typing {

    private final Composite pages;
    private final Display display;
    private final Runnable changed;
    private final Listener listener = this::happened;
    private TypedInto field;
    private boolean was;

    /** @param changed is told when {@link #isTyping} may have changed */
    Typing(Composite pages, Runnable changed) {
        this.pages = pages;
        this.changed = changed;
        display = pages.getDisplay();
        display.addFilter(SWT.Modify, listener);
        display.addFilter(SWT.FocusOut, listener);
    }

    void dispose() {
        if (!display.isDisposed()) {
            display.removeFilter(SWT.Modify, listener);
            display.removeFilter(SWT.FocusOut, listener);
        }
        field = null;
    }

    private void happened(Event event) {
        if (event.widget instanceof Control control && control.getData(Field.FIELD) instanceof TypedInto edited && isWithin(control)) {
            if (event.type == SWT.Modify) {
                field = edited.isPending() ? edited : field; // whether it has the focus or not: text can be dropped into a field
                update();
            } else {
                display.asyncExec(this::update); // when the field has written what was typed
            }
        }
    }

    private boolean isWithin(Control control) {
        if (pages.isDisposed()) {
            return false;
        }
        Control at = control;
        while (at != null && at != pages) {
            at = at.getParent();
        }
        return at == pages;
    }

    private void update() {
        if (was != isTyping()) {
            was = !was;
            changed.run();
        }
    }

    boolean isTyping() {
        return field != null && field.isPending();
    }

    /** Takes back what is being typed. */
    void takeBack() {
        if (field != null) {
            field.revert();
            update();
        }
    }

    /** The fields are gone. */
    void forget() {
        field = null;
        was = false;
    }
}
