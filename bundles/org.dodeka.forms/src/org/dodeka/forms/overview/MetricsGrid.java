package org.dodeka.forms.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.dodeka.forms.charts.HeatBar;
import org.dodeka.validation.metrics.Metric;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The figures about a design, each with what it means as a hover. */
final class MetricsGrid {

    private record Cell(Label name, Label value, HeatBar bar) {
    }

    private final FormToolkit toolkit;
    private final Composite body;
    private final List<Cell> cells = new ArrayList<>();

    MetricsGrid(Composite parent, FormToolkit toolkit) {
        this.toolkit = toolkit;
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(2, 4).spacing(28, 4).applyTo(body);
    }

    Control control() {
        return body;
    }

    void columns(int columns) {
        ((GridLayout) body.getLayout()).numColumns = columns;
    }

    /** Shows figures; they are the same ones each time. */
    boolean show(List<Metric> metrics) {
        boolean made = cells.size() < metrics.size();
        while (cells.size() < metrics.size()) {
            cells.add(cell());
        }
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            Cell cell = cells.get(i);
            set(cell.name(), metric.label().replace("&", "&&"));
            set(cell.value(), figure(metric.value()));
            boolean balance = metric.unit().equals(Metric.BALANCE);
            cell.bar().show(metric.value().isPresent() && balance ? OptionalDouble.of((metric.value().getAsDouble() + 1) / 2) : metric.value(), false);
            String meaning = metric.explanation().replace("&", "&&");
            for (Control control : new Control[] { cell.name(), cell.value(), cell.bar() }) {
                if (!meaning.equals(control.getToolTipText())) {
                    control.setToolTipText(meaning);
                }
            }
        }
        return made;
    }

    /** A label is measured and drawn again whenever it gets a text, be it the same one. */
    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    private Cell cell() {
        Composite row = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label name = toolkit.createLabel(row, "");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(90, SWT.DEFAULT).applyTo(name);
        Label value = toolkit.createLabel(row, "", SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(44, SWT.DEFAULT).applyTo(value);
        HeatBar bar = new HeatBar(row);
        toolkit.adapt(bar);
        GridDataFactory.swtDefaults().applyTo(bar);
        return new Cell(name, value, bar);
    }

    /** A figure as people write it; one that is undefined is no zero. */
    static String figure(OptionalDouble value) {
        if (value.isEmpty()) {
            return Messages.undefined;
        }
        String text = String.format(Locale.getDefault(), "%.2f", Math.abs(value.getAsDouble()));
        return value.getAsDouble() < 0 && text.matches(".*[1-9].*") ? "\u2212" + text : text;
    }

    /** Name and figure of each, in their order. */
    List<String> figures() {
        return cells.stream().map(cell -> cell.name().getText() + " " + cell.value().getText()).toList();
    }
}
