package org.dodeka.forms;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CataloguePackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/**
 * The elements that an element contains. Small ones, such as readings and the steps of a story, are edited here: a table, and the fields of the
 * selected row below it. Those with pages of their own are opened there.
 */
class ContentsField extends ListField {

    private static final int MOST_COLUMNS = 3;

    private final EClass type;
    private final List<Field> rowFields = new ArrayList<>();
    private Composite row;

    ContentsField(FormSite site, EStructuralFeature feature) {
        super(site, feature);
        type = ((EReference) feature).getEReferenceType();
    }

    private boolean isEditedHere() {
        return !CataloguePackage.Literals.ELEMENT.isSuperTypeOf(type);
    }

    @Override
    boolean canOpen() {
        return super.canOpen() && !isEditedHere();
    }

    @Override
    Control createBody(Composite parent) {
        if (!isEditedHere()) {
            return createList(parent, List.of(""), new int[] { 1 }, (element, column) -> Labels.of(element), Messages.add).body();
        }
        List<EStructuralFeature> columns = FieldGroup.of(type).getFirst().features().stream().limit(MOST_COLUMNS).toList();
        Composite body = createList(parent, columns.stream().map(Words::of).toList(),
                columns.stream().mapToInt(column -> FieldGroup.isProse(column) ? 2 : 1).toArray(),
                (element, column) -> text(element, columns.get(column)), Messages.add).body();
        createAbove(body);
        for (Control above : body.getChildren()) {
            if (above != list().table() && above != list().bar()) {
                above.moveAbove(list().table());
            }
        }
        row = site().toolkit().createComposite(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        for (FieldGroup group : FieldGroup.of(type)) {
            for (EStructuralFeature feature : group.features()) {
                if (!FieldGroup.isKept(feature)) {
                    Field field = Fields.create(site(), feature);
                    field.create(row);
                    rowFields.add(field);
                }
            }
        }
        int width = rowFields.stream().mapToInt(Field::captionWidth).max().orElse(0);
        rowFields.forEach(field -> field.setCaptionWidth(width));
        return body;
    }

    /** Makes what is shown above the table. */
    void createAbove(Composite body) {
    }

    private static String text(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (feature.getEType() instanceof EEnum words) {
            return Words.of(words, (Enumerator) value);
        }
        if (value instanceof EObject other) {
            return Labels.of(other);
        }
        return value == null ? "" : feature instanceof EAttribute && value instanceof Double number && number == Math.rint(number)
                && Math.abs(number) < 1e15 ? String.valueOf(number.longValue()) : value.toString().replace('\n', ' ');
    }

    @Override
    void add() {
        if (!commit()) {
            return;
        }
        EObject made = Creation.create(type, null);
        site().target().add(element(), feature(), made, -1);
        list().select(made);
        selectionChanged();
        if (!rowFields.isEmpty()) {
            rowFields.getFirst().control().setFocus();
        } else if (site().reveal() != null) {
            site().reveal().accept(made);
        }
    }

    @Override
    void selectionChanged() {
        super.selectionChanged();
        if (row == null) {
            return;
        }
        EObject selected = list().selected();
        boolean shown = selected != null;
        if (shown) {
            rowFields.forEach(field -> {
                if (field.element() != selected) {
                    field.show(selected);
                }
                field.setEditable(!site().target().isReadOnly());
            });
        }
        if (row.getVisible() != shown) {
            row.setVisible(shown);
            ((GridData) row.getLayoutData()).exclude = !shown;
            row.getParent().layout(true);
            list().reflow();
        }
    }

    @Override
    void refresh() {
        super.refresh();
        if (list().selected() == null && !list().rows().isEmpty() && row != null) {
            list().select(list().rows().getFirst());
            selectionChanged();
        }
        rowFields.stream().filter(field -> field.element() != null && list().selected() == field.element()).forEach(Field::update);
    }

    @Override
    boolean concerns(EObject changed, EStructuralFeature what) {
        return super.concerns(changed, what) || rowFields.stream().anyMatch(field -> field.element() != null && field.concerns(changed, what));
    }

    @Override
    boolean commit() {
        boolean all = true;
        for (Field field : rowFields) {
            all &= field.element() == null || list().selected() != field.element() || field.commit();
        }
        return all;
    }

    @Override
    public void revert() {
        rowFields.stream().filter(field -> field.element() != null).forEach(Field::revert);
    }

    @Override
    void leave() {
        rowFields.stream().filter(field -> field.element() != null).forEach(Field::leave);
    }

    @Override
    void retired() {
        rowFields.forEach(Field::retire);
    }

    @Override
    void nested(List<FieldProblem> problems) {
        rowFields.forEach(field -> field.showProblems(problems));
    }

    /** The fields of the selected row; empty if the elements have a page of their own. */
    List<Field> rowFields() {
        return rowFields;
    }

    Table table() {
        return list().table();
    }
}
