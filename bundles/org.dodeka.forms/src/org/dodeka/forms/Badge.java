package org.dodeka.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.dodeka.forms.FieldProblem.Severity;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Says beside a field what is wrong there: an icon with a hover and a menu of quick fixes. Takes its place even while all is well. */
final class Badge {

    private static final int SIZE = 16;

    private final Label label;
    private List<FieldProblem> problems = List.of();
    private String invalid;
    private Menu menu;

    Badge(FormSite site, Composite parent, boolean atTop) {
        label = site.toolkit().createLabel(parent, "");
        GridData place = new GridData(SWT.CENTER, atTop ? SWT.TOP : SWT.CENTER, false, false);
        place.widthHint = SIZE;
        place.heightHint = SIZE;
        place.verticalIndent = atTop ? 6 : 0;
        label.setLayoutData(place);
        label.addListener(SWT.MouseDown, event -> openMenu());
        label.addListener(SWT.MenuDetect, event -> openMenu());
        label.addDisposeListener(event -> forgetMenu());
    }

    Label control() {
        return label;
    }

    /** What cannot be understood of the input; null if it can. */
    String invalid() {
        return invalid;
    }

    void showInvalid(String message) {
        invalid = message;
        update();
    }

    void showProblems(List<FieldProblem> shown) {
        problems = shown.stream().sorted(Comparator.comparing(FieldProblem::severity)).toList();
        update();
    }

    /** All that is said, one line each; empty if all is well. */
    String text() {
        List<String> lines = new ArrayList<>();
        if (invalid != null) {
            lines.add(invalid);
        }
        problems.forEach(problem -> lines.add(problem.message()));
        if (problems.stream().anyMatch(problem -> !problem.fixes().isEmpty())) {
            lines.add(Messages.fixHint);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private void update() {
        String text = text();
        label.setToolTipText(text.isEmpty() ? null : text.replace("&", "&&"));
        if (text.isEmpty()) {
            label.setImage(null);
        } else {
            Severity worst = invalid != null ? Severity.ERROR : problems.getFirst().severity();
            label.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(switch (worst) {
                case ERROR -> FieldDecorationRegistry.DEC_ERROR;
                case WARNING -> FieldDecorationRegistry.DEC_WARNING;
                case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
            }).getImage());
        }
    }

    /** Opens the menu of the quick fixes; null if there is none. */
    Menu openMenu() {
        forgetMenu();
        for (FieldProblem problem : problems) {
            for (FieldProblem.Fix fix : problem.fixes()) {
                if (menu == null) {
                    menu = new Menu(label.getShell(), SWT.POP_UP);
                }
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(NLS.bind(Messages.fixItem, fix.label()).replace("&", "&&"));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fix.run().run()));
            }
        }
        if (menu != null) {
            Point below = label.toDisplay(0, label.getSize().y);
            menu.setLocation(below);
            menu.setVisible(true);
        }
        return menu;
    }

    private void forgetMenu() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
