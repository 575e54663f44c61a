package org.dodeka.forms.disciplines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.dodeka.forms.SoftSelection;
import org.dodeka.forms.Words;
import org.dodeka.forms.advice.Advice;
import org.dodeka.forms.charts.HeatBar;
import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.validation.Finding;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.dodeka.validation.metrics.Survey;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The disciplines in their groups, with how far the design attends to each, and how much was found. */
final class DisciplineTree {

    private static final int COVERAGE = 1;
    private static final int FOUND = 2;
    private static final int BAR = 7;

    private record State(OptionalDouble value, boolean lowest, int found) {
    }

    private final Tree tree;
    private final Advice advice;
    private final Map<String, TreeItem> items = new LinkedHashMap<>();
    private final Map<String, TreeItem> groups = new LinkedHashMap<>();

    DisciplineTree(Composite parent, Advice advice, Consumer<String> selected) {
        this.advice = advice;
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SoftSelection.on(tree);
        tree.setHeaderVisible(true);
        for (String title : new String[] { Messages.disciplineColumn, Messages.coverageColumn, Messages.findingsColumn }) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(title);
        }
        if (advice.catalogue() != null) {
            for (Discipline discipline : advice.catalogue().getDisciplines()) {
                add(Words.of(CataloguePackage.Literals.DISCIPLINE_GROUP, discipline.getGroup()), discipline.getCode());
            }
        }
        expand();
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.Resize, event -> fit());
        tree.addListener(SWT.Collapse, event -> tree.getDisplay().asyncExec(this::expand));
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof String code) {
                selected.accept(code);
            }
        });
    }

    private void add(String group, String code) {
        TreeItem parent = groups.computeIfAbsent(group, name -> {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(name);
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            return item;
        });
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(advice.name(code));
        item.setData(code);
        items.put(code, item);
    }

    /** The groups stay open: there is not much within them. */
    private void expand() {
        if (!tree.isDisposed()) {
            groups.values().forEach(item -> item.setExpanded(true));
        }
    }

    private void fit() {
        int width = tree.getClientArea().width;
        if (width > 0) {
            int found = 62;
            int coverage = Math.max(100, width * 3 / 10);
            tree.getColumn(FOUND).setWidth(found);
            tree.getColumn(COVERAGE).setWidth(coverage);
            tree.getColumn(0).setWidth(Math.max(120, width - coverage - found));
        }
    }

    Tree control() {
        return tree;
    }

    /** The codes of the disciplines, in their order. */
    List<String> codes() {
        return List.copyOf(items.keySet());
    }

    void select(String code) {
        TreeItem item = items.get(code);
        if (item != null) {
            tree.setSelection(item);
            TreeItem group = item.getParentItem();
            if (group == tree.getItem(0)) {
                tree.setTopItem(group); // with what it is called
            } else {
                tree.showItem(item);
            }
        }
    }

    void show(Survey survey) {
        OptionalDouble minimum = survey.coverage().minimum();
        for (DisciplineCoverage discipline : survey.coverage().disciplines()) {
            if (!items.containsKey(discipline.code())) {
                add(Messages.otherGroup, discipline.code());
                expand();
            }
            TreeItem item = items.get(discipline.code());
            List<Finding> findings = survey.findings(discipline.code());
            List<Finding> open = findings.stream().filter(finding -> !finding.waived()).toList();
            item.setData("state", new State(discipline.value(), discipline.value().isPresent() && discipline.value().equals(minimum), open.size()));
            String percent = discipline.value().isEmpty() ? Messages.undefined : NLS.bind(Messages.percent, Math.round(discipline.value().getAsDouble()));
            if (!item.getText(COVERAGE).equals(percent)) {
                item.setText(COVERAGE, percent);
            }
            item.setText(FOUND, open.isEmpty() ? "" : String.valueOf(open.size()));
            item.setImage(FOUND, open.isEmpty() ? null : Advice.image(open.getFirst().severity()));
        }
        tree.redraw();
    }

    private void paint(Event event) {
        if (event.index != COVERAGE || !(event.item.getData("state") instanceof State state)) {
            return;
        }
        TreeItem item = (TreeItem) event.item;
        Rectangle cell = item.getBounds(COVERAGE);
        int text = event.gc.textExtent("100\u00a0%").x + 14;
        int width = cell.width - text - 6;
        if (width > 2 * BAR) {
            Color background = tree.getBackground();
            HeatBar.paint(event.gc, new Rectangle(cell.x + text, cell.y + (cell.height - BAR) / 2, width, BAR),
                    state.value().isPresent() ? OptionalDouble.of(state.value().getAsDouble() / 100) : state.value(), state.lowest(), tree.getForeground(),
                    background);
        }
    }
}
