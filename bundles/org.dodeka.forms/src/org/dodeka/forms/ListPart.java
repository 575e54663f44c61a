package org.dodeka.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A table of elements with a row of buttons below. Is as high as its rows need, within limits. */
final class ListPart {

    /** Key of {@link Composite#getData(String)}: what to run when a part of the composite needs another height. */
    static final String REFLOW = "dodeka.reflow";

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 7;

    private final Composite body;
    private final Composite bar;
    private final Table table;
    private final Pictures pictures;
    private final BiFunction<EObject, Integer, String> cell;
    private final int[] weights;
    private List<EObject> rows = new ArrayList<>();

    /**
     * Makes the controls.
     *
     * @param titles of the columns; a single one is not shown
     * @param weights how wide the columns are, in proportion
     * @param cell the text of a row in a column
     */
    ListPart(FormToolkit toolkit, Composite parent, List<String> titles, int[] weights, BiFunction<EObject, Integer, String> cell) {
        this.cell = cell;
        this.weights = weights;
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        table = toolkit.createTable(body, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(table);
        SoftSelection.on(table);
        table.setHeaderVisible(titles.size() > 1);
        for (String title : titles) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        pictures = new Pictures(table);
        table.addListener(SWT.Resize, event -> fitColumns());
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        bar = toolkit.createComposite(body);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 2;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(bar); // as many rows of buttons as it takes
    }

    private void fill(TableItem item, int index) {
        EObject row = rows.get(index);
        for (int column = 0; column < table.getColumnCount(); column++) {
            item.setText(column, cell.apply(row, column));
        }
        if (table.getColumnCount() == 1) {
            item.setImage(pictures.of(row.eClass()));
        }
    }

    private void fitColumns() {
        int width = table.getClientArea().width;
        int all = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            table.getColumn(i).setWidth(width * weights[i] / all);
        }
    }

    /** A button with a picture. */
    Button icon(String icon, String words, Runnable action) {
        return Buttons.icon(bar, icon, words, action);
    }

    Button button(String text, Runnable action) {
        return Buttons.push(bar, text, action);
    }

    void show(List<EObject> shown) {
        int selected = table.getSelectionIndex();
        EObject before = selected >= 0 && selected < rows.size() ? rows.get(selected) : null;
        rows = new ArrayList<>(shown);
        table.setItemCount(rows.size());
        table.clearAll();
        if (!rows.isEmpty()) {
            fill(table.getItem(0), 0); // the first icon makes the table prepare its columns, which must not happen while it draws
        }
        select(rows.contains(before) ? before : rows.isEmpty() || before == null ? null : rows.get(Math.min(selected, rows.size() - 1)));
        fitHeight();
    }

    private void fitHeight() {
        GridData place = (GridData) table.getLayoutData();
        int header = table.getHeaderVisible() ? table.getHeaderHeight() : 0;
        int height = Math.clamp(rows.size(), FEWEST_ROWS, MOST_ROWS) * table.getItemHeight() + header;
        if (place.heightHint != height) {
            place.heightHint = height;
            reflow();
        }
    }

    /** Lets the form around find place for a new height. */
    void reflow() {
        for (Composite around = table.getParent(); around != null; around = around.getParent()) {
            if (around.getData(REFLOW) instanceof Runnable reflow) {
                reflow.run();
                return;
            }
        }
    }

    void select(EObject row) {
        int index = row == null ? -1 : rows.indexOf(row);
        if (index < 0) {
            table.deselectAll();
        } else {
            table.setSelection(index);
        }
    }

    EObject selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    List<EObject> rows() {
        return rows;
    }

    Table table() {
        return table;
    }

    Composite bar() {
        return bar;
    }

    Composite body() {
        return body;
    }
}
