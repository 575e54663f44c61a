package org.dodeka.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.dodeka.model.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several elements in their order: add, remove, move; by keyboard with Insert, Delete, Alt+Up and Alt+Down. */
abstract class ListField extends Field {

    private ListPart list;
    private Button add;
    private Button remove;
    private Button up;
    private Button down;
    private Button open;
    private boolean editable;

    ListField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    abstract void add();

    @Override
    boolean isTall() {
        return true;
    }

    /** Whether a row can be shown where it can be edited. */
    boolean canOpen() {
        return site().reveal() != null;
    }

    final ListPart createList(Composite parent, List<String> titles, int[] weights, BiFunction<EObject, Integer, String> cell,
            String addText) {
        list = new ListPart(site().toolkit(), parent, titles, weights, cell);
        add = list.button(addText, this::add);
        remove = list.icon("remove", Messages.remove, this::remove);
        up = list.icon("up", Messages.up, () -> move(-1));
        down = list.icon("down", Messages.down, () -> move(1));
        if (canOpen()) {
            open = list.icon("open", Messages.open, this::open);
            list.table().addListener(SWT.DefaultSelection, event -> open());
        }
        list.table().addListener(SWT.Selection, event -> selectionChanged());
        list.table().addListener(SWT.KeyDown, event -> {
            boolean alt = (event.stateMask & SWT.ALT) != 0;
            if (editable && event.keyCode == SWT.INSERT) {
                add();
            } else if (editable && event.keyCode == SWT.DEL) {
                remove();
            } else if (alt && editable && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                event.doit = false;
                move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            }
        });
        return list;
    }

    private void open() {
        if (list.selected() != null) {
            site().reveal().accept(list.selected());
        }
    }

    private void remove() {
        EObject selected = list.selected();
        if (selected != null) {
            site().target().remove(element(), feature(), selected);
        }
    }

    private void move(int by) {
        EObject selected = list.selected();
        if (selected != null) {
            site().target().move(element(), feature(), selected, list.rows().indexOf(selected) + by);
            list.select(selected);
            selectionChanged();
        }
    }

    void selectionChanged() {
        int index = list.rows().indexOf(list.selected());
        remove.setEnabled(editable && index >= 0);
        up.setEnabled(editable && index > 0);
        down.setEnabled(editable && index >= 0 && index < list.rows().size() - 1);
        if (open != null) {
            open.setEnabled(index >= 0);
        }
    }

    final ListPart list() {
        return list;
    }

    @Override
    public Control control() {
        return list.table();
    }

    @Override
    List<Control> named() {
        List<Control> controls = new ArrayList<>(List.of(list.table(), add, remove, up, down));
        if (open != null) {
            controls.add(open);
        }
        return controls;
    }

    @Override
    String accessibleName(Control control) {
        return control instanceof Button button ? Buttons.words(button) + ": " + super.accessibleName(control)
                : NLS.bind(Messages.listName, super.accessibleName(control), list.rows().size());
    }

    @Override
    boolean concerns(EObject changed, EStructuralFeature what) {
        return super.concerns(changed, what) || what.getName().equals("name") || list.rows().contains(changed);
    }

    @Override
    void refresh() {
        List<EObject> rows = new ArrayList<>();
        ((List<?>) value()).forEach(row -> rows.add((EObject) row));
        list.show(rows);
        selectionChanged();
    }

    @Override
    void setEditable(boolean nowEditable) {
        editable = nowEditable;
        add.setEnabled(editable);
        selectionChanged();
    }

    /** The name of a row, with where it lies unless that is where the shown element lies. */
    final String label(EObject row) {
        EObject shown = element(); // none, when a row is drawn while the form goes on to another element
        String where = shown == null || row.eContainer() == shown.eContainer() ? "" : Candidates.where(row);
        return where.isEmpty() ? Labels.of(row) : NLS.bind(Messages.referenceWithin, Labels.of(row), where);
    }
}
