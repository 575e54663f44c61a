package org.dodeka.forms;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A field in which people type. What they type is written when they press Enter or leave the field, and taken back with Escape. Input that
 * cannot be understood stays with its element, and is there again when the element is shown again.
 */
abstract class InputField extends Field {

    /** Input that cannot be understood. The message says what to do. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private Text text;
    private String shown = "";

    InputField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    /** The text of a value; empty for null. */
    abstract String format(Object value);

    /** The value of a text. */
    abstract Object parse(String input) throws Refused;

    final Text createText(Composite parent, int style) {
        listen(site().toolkit().createText(parent, "", style));
        return text;
    }

    /** Reads what people type from a text. */
    final void listen(Text typedInto) {
        text = typedInto;
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && isPending()) {
                event.doit = false;
                revert();
            } else if ((text.getStyle() & SWT.MULTI) != 0 && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true; // the tab key goes to the next field, not into the text
            }
        });
    }

    private void typed() {
        if (badge().invalid() == null) {
            return;
        }
        try {
            parse(input());
            badge().showInvalid(null);
        } catch (Refused refused) {
            badge().showInvalid(refused.getMessage());
        }
    }

    private String input() {
        return text.getText().replace("\r\n", "\n");
    }

    @Override
    public boolean isPending() {
        return element() != null && !text.isDisposed() && !input().equals(shown);
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    boolean commit() {
        if (!isPending() || site().target().isReadOnly()) {
            return true;
        }
        try {
            Object value = parse(input());
            badge().showInvalid(null);
            site().drafts().remove(element(), feature());
            shown = input();
            if (!Objects.equals(value, value())) {
                write(value);
            }
            load();
            return true;
        } catch (Refused refused) {
            badge().showInvalid(refused.getMessage());
            return false;
        }
    }

    @Override
    public void revert() {
        site().drafts().remove(element(), feature());
        badge().showInvalid(null);
        load();
        text.selectAll();
    }

    @Override
    void leave() {
        if (isPending()) {
            site().drafts().put(element(), feature(), text.getText());
        }
    }

    @Override
    void enter() {
        badge().showInvalid(null);
        load();
        String draft = site().drafts().get(element(), feature());
        if (draft != null) {
            text.setText(draft);
            commit();
        }
    }

    @Override
    void refresh() {
        if (isPending()) {
            shown = format(value());
        } else {
            load();
        }
    }

    private void load() {
        String now = format(value());
        shown = now;
        if (!input().equals(now)) {
            text.setText(now.replace("\n", Text.DELIMITER));
        }
    }

    @Override
    void setEditable(boolean editable) {
        text.setEditable(editable);
    }
}
