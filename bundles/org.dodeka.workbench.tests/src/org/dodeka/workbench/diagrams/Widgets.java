package org.dodeka.workbench.diagrams;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands around a diagram: its tool bar, its menu, its search. */
final class Widgets {

    private final GraphicalViewer viewer;

    Widgets(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** The controls of the editor, without its head. */
    private Composite drawing() {
        return viewer.getControl().getParent().getParent().getParent();
    }

    ToolBar bar() {
        return (ToolBar) List.of(drawing().getChildren()).stream().filter(ToolBar.class::isInstance).findFirst().orElseThrow();
    }

    /** The button of the tool bar with a text or a tip that begins so. */
    ToolItem button(String text) {
        return List.of(bar().getItems()).stream()
                .filter(item -> item.getText().startsWith(text) || String.valueOf(item.getToolTipText()).startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    void push(String button) {
        button(button).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** Chooses from the menu of the diagram. */
    void choose(String... path) {
        item(path).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** An item of the menu of the diagram, which is shown to be filled; each step is the beginning of a text. */
    MenuItem item(String... path) {
        Menu menu = viewer.getContextMenu().getMenu();
        MenuItem item = null;
        for (String step : path) {
            item = find(menu, step);
            menu = item.getMenu();
        }
        return item;
    }

    /** The texts of a menu below that of the diagram. */
    List<String> texts(String... path) {
        Menu menu = item(path).getMenu();
        menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        return List.of(menu.getItems()).stream().map(MenuItem::getText).toList();
    }

    boolean has(String text) {
        Menu menu = viewer.getContextMenu().getMenu();
        menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        return List.of(menu.getItems()).stream().anyMatch(item -> item.getText().startsWith(text));
    }

    private static MenuItem find(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        return List.of(menu.getItems()).stream().filter(item -> item.getText().startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + List.of(menu.getItems())));
    }

    Text search() {
        return all(drawing(), Text.class, text -> "Find in this diagram".equals(text.getMessage())).getFirst();
    }

    static <T extends Control> List<T> all(Control in, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(in) && wanted.test(type.cast(in))) {
            found.add(type.cast(in));
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type, wanted));
            }
        }
        return found;
    }
}
