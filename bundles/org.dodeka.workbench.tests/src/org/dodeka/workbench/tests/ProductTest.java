package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignSession;
import org.dodeka.workbench.DesignPerspective;
import org.dodeka.workbench.look.Appearance;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as people get it: its name, its images, its menus, its tool bar and its looks. */
class ProductTest {

    @AfterEach
    void asBefore() {
        Appearance.LIGHT.choose();
        Desk.page().closeAllEditors(false);
    }

    private static Shell window() {
        return Desk.page().getWorkbenchWindow().getShell();
    }

    private static ToolItem tool(String label) {
        return tools(window()).stream().filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no tool " + label));
    }

    private static List<ToolItem> tools(Composite parent) {
        List<ToolItem> items = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar) {
                items.addAll(Arrays.asList(bar.getItems()));
            } else if (child instanceof Composite inner) {
                items.addAll(tools(inner));
            }
        }
        return items;
    }

    private static void press(ToolItem item) {
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static Menu menu(String name) {
        for (MenuItem item : window().getMenuBar().getItems()) {
            if (item.getText().equals(name)) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                return item.getMenu();
            }
        }
        throw new AssertionError("no menu " + name);
    }

    private static List<String> labels(Menu menu) {
        List<String> labels = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                labels.add(item.getText().replaceAll("&|\t.*", "").replaceAll("[….]+$", ""));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    @Test
    void undo_and_redo_on_the_tool_bar_follow_the_design(@TempDir Path folder) throws Exception {
        Path file = Files.copy(Path.of(Desk.example("wind-quality").getLocationURI()), folder.resolve("mine.learning"));
        DesignEditor editor = (DesignEditor) IDE.openEditor(Desk.page(), file.toUri(), DesignEditor.ID, true);
        Desk.until("the design is open", () -> editor.session().isPresent());
        ToolItem undo = tool("Undo");
        ToolItem redo = tool("Redo");
        assertThat(undo.isEnabled()).as("undo before any change").isFalse();
        DesignSession session = Desk.session(editor);
        Space space = session.design().getSpaces().getFirst();
        String before = space.getDomain();
        session.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, "Something else");
        Desk.until("undo is possible", undo::isEnabled);
        press(undo);
        assertThat(space.getDomain()).isEqualTo(before);
        Desk.until("redo is possible", redo::isEnabled);
        press(redo);
        assertThat(space.getDomain()).isEqualTo("Something else");
    }

    @Test
    void the_menus_hold_what_people_look_for_there() {
        assertThat(window().getMenuBar().getItems()).extracting(item -> item.getText().replace("&", "")).containsSequence("File", "Edit", "View").endsWith("Window", "Help");
        assertThat(labels(menu("&File"))).contains("New", "Open File", "Close", "Save", "Save As", "Revert", "Import", "Export", "Switch Workspace", "Restart", "Exit");
        assertThat(labels(menu("&Edit"))).contains("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All", "Find");
        assertThat(labels(menu("&View"))).contains("Designs", "Findings", "Appearance", "Reset Layout");
        assertThat(labels(menu("&Window"))).contains("Preferences");
        assertThat(labels(menu("&Help"))).contains("Help Contents", "Search in Help", "Dynamic Help", "About Dodeka");
    }

    @Test
    void no_menu_says_anything_twice_or_speaks_to_programmers() {
        for (String name : List.of("&File", "&Edit", "&View", "&Window", "&Help")) {
            List<String> labels = new ArrayList<>(labels(menu(name)));
            if (Platform.getBundle("org.eclipse.ui.ide.application") != null) {
                labels.remove("Restart"); // tests run within this bundle, which adds its own; the product has not got it
            }
            assertThat(labels).as(name).doesNotHaveDuplicates().doesNotContain("Show Active Keybindings", "Open Project", "Convert Line Delimiters To");
        }
    }

    @Test
    void the_window_bears_the_name_and_the_mark() {
        assertThat(window().getText()).contains("Dodeka");
        assertThat(window().getImages()).extracting(image -> image.getBounds().width).contains(16, 24, 32, 48, 64, 128, 256);
    }

    @Test
    void the_product_says_what_it_is_and_which_version() {
        IProduct product = Platform.getProduct();
        assertThat(product.getId()).isEqualTo("org.dodeka.workbench.product");
        assertThat(product.getApplication()).isEqualTo("org.dodeka.workbench.application");
        assertThat(product.getProperty("aboutText")).contains("1.0.0").contains("Eclipse Public License");
    }

    @Test
    void light_and_dark_change_what_is_painted_and_are_remembered() {
        Tree tree = ((CommonNavigator) Desk.page().findView(DesignPerspective.EXPLORER)).getCommonViewer().getTree();
        Appearance.DARK.choose();
        assertThat(Appearance.chosen()).isEqualTo(Appearance.DARK);
        assertThat(brightness(tree.getBackground())).as("dark background").isLessThan(brightness(tree.getForeground()));
        Appearance.LIGHT.choose();
        assertThat(Appearance.chosen()).isEqualTo(Appearance.LIGHT);
        assertThat(brightness(tree.getBackground())).as("light background").isGreaterThan(brightness(tree.getForeground()));
        Appearance.DESKTOP.choose();
        assertThat(Appearance.chosen()).isEqualTo(Appearance.DESKTOP);
    }

    private static int brightness(Color color) {
        return color.getRed() + color.getGreen() + color.getBlue();
    }
}
