package org.dodeka.workbench.wizards;

import java.util.List;

import org.dodeka.forms.SoftSelection;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of texts that may be long: its rows are made when they are looked at. */
final class TextTable {

    private final Composite room;
    private final Table table;
    private List<String[]> rows = List.of();

    /**
     * A table.
     *
     * @param name for those who cannot see it
     * @param weights how wide the columns are, relative to each other
     */
    TextTable(Composite parent, String name, String[] headers, int... weights) {
        room = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        room.setLayout(layout);
        table = new Table(room, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        SoftSelection.on(table);
        table.setHeaderVisible(true);
        table.getAccessible().addAccessibleListener(Names.of(name));
        for (int i = 0; i < headers.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(headers[i]);
            layout.setColumnData(column, new ColumnWeightData(weights[i], weights[i] * 3, true));
        }
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(rows.get(event.index)));
    }

    /** The control to be laid out. */
    Composite room() {
        return room;
    }

    Table table() {
        return table;
    }

    void show(List<String[]> shown) {
        rows = shown;
        table.setRedraw(false);
        table.setItemCount(rows.size());
        table.clearAll();
        table.setTopIndex(0);
        table.setRedraw(true);
    }
}
