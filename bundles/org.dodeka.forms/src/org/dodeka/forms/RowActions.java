package org.dodeka.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.model.Labels;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.CopiedElements;
import org.dodeka.session.ElementText;
import org.dodeka.session.Pasted;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.statushandlers.StatusManager;

/** What can be done with the selected row of a list: its menu, and copies of its element. */
final class RowActions {

    private final FormSite site;
    private final Supplier<EObject> selected;
    private final Consumer<EObject> select;
    private final EObject owner;
    private final Menu menu;
    private final Map<MenuItem, BooleanSupplier> entries = new LinkedHashMap<>();

    /**
     * Makes the menu of a list.
     *
     * @param selected the element of the selected row; null for none
     * @param select selects a row
     * @param owner the design
     */
    RowActions(FormSite site, Control list, Supplier<EObject> selected, Consumer<EObject> select, EObject owner) {
        this.site = site;
        this.selected = selected;
        this.select = select;
        this.owner = owner;
        menu = new Menu(list);
        list.setMenu(menu);
        entry(Messages.copyEntry, this::copy, () -> selected.get() != null);
        entry(Messages.pasteEntry, this::paste, () -> !site.target().isReadOnly());
        entry(Messages.duplicateEntry, this::duplicate, () -> !site.target().isReadOnly() && selected.get() != null);
        new MenuItem(menu, SWT.SEPARATOR);
        menu.addListener(SWT.Show, event -> entries.forEach((item, possible) -> item.setEnabled(possible.getAsBoolean())));
    }

    /** Adds an entry to the menu. */
    void entry(String text, Runnable action, BooleanSupplier possible) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        entries.put(item, possible);
    }

    /** Puts the selected element on the clipboard. */
    void copy() {
        if (selected.get() != null) {
            try {
                ElementClipboard.copy(List.of(selected.get()));
            } catch (DesignSaveException cannotBeWritten) {
                report(cannotBeWritten);
            }
        }
    }

    /** Pastes what is on the clipboard where it fits, and selects it. */
    void paste() {
        EObject near = selected.get() == null ? owner : selected.get();
        ElementClipboard.paste(site.target(), near, -1).ifPresent(this::show);
    }

    /** Makes a copy of the selected element, at the end of its list. */
    void duplicate() {
        EObject original = selected.get();
        if (original == null || site.target().isReadOnly()) {
            return;
        }
        try {
            Optional<CopiedElements> copied = ElementText.read(ElementText.copy(List.of(original)));
            site.target().together(NLS.bind(Messages.editDuplicate, Labels.of(original)),
                    () -> copied.ifPresent(elements -> show(elements.copyTo(original, -1))));
        } catch (DesignSaveException cannotBeWritten) {
            report(cannotBeWritten);
        }
    }

    private void show(Pasted pasted) {
        if (!pasted.elements().isEmpty()) {
            EObject first = pasted.elements().getFirst();
            menu.getDisplay().asyncExec(() -> {
                if (!menu.isDisposed() && first.eContainer() != null) {
                    select.accept(first);
                }
            });
        }
    }

    private static void report(DesignSaveException failed) {
        StatusManager.getManager().handle(Status.error(failed.getMessage(), failed), StatusManager.SHOW | StatusManager.LOG);
    }
}
