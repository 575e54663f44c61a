package org.dodeka.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.dodeka.forms.FieldProblem.Severity;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Says beside a field what is wrong there: an icon with a hover and a menu of quick fixes. Takes its place even while all is well. */
final class Badge {

    private static final int SIZE = 16;
    private static final int MOST_CHARACTERS = 60;

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

    void showProblems(Collection<FieldProblem> shown) {
        if (shown.isEmpty() && problems.isEmpty()) {
            return;
        }
        problems = shown.stream().sorted(Comparator.comparing(FieldProblem::severity)).toList();
        update();
    }

    /** What is said of some problems, one line each; empty if there are none. */
    String lines(Predicate<FieldProblem> such) {
        return problems.stream().filter(such).map(FieldProblem::message).collect(Collectors.joining("\n"));
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
        label.setCursor(problems.stream().allMatch(problem -> problem.fixes().isEmpty()) ? null : label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.setToolTipText(text.isEmpty() ? null : text.replace("&", "&&"));
        if (text.isEmpty()) {
            label.setImage(null);
        } else {
            Severity worst = invalid != null ? Severity.ERROR : problems.getFirst().severity();
            label.setImage(image(worst));
        }
    }

    /** The picture of how bad something is. */
    static Image image(Severity severity) {
        return JFaceResources.getImage(switch (severity) {
            case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
            case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
            case INFO -> Dialog.DLG_IMG_MESSAGE_INFO;
        });
    }

    /** Opens the menu of what can be done; null if there is nothing. Of several problems, each is named above what can be done about it. */
    Menu openMenu() {
        forgetMenu();
        List<FieldProblem> mendable = problems.stream().filter(problem -> !problem.fixes().isEmpty()).toList();
        if (mendable.isEmpty()) {
            return null;
        }
        menu = new Menu(label.getShell(), SWT.POP_UP);
        for (FieldProblem problem : mendable) {
            if (mendable.size() > 1) {
                if (menu.getItemCount() > 0) {
                    new MenuItem(menu, SWT.SEPARATOR);
                }
                MenuItem name = new MenuItem(menu, SWT.PUSH);
                name.setText(shortened(problem.message()).replace("&", "&&"));
                name.setEnabled(false);
            }
            for (FieldProblem.Fix fix : problem.fixes()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(NLS.bind(Messages.fixItem, fix.label()).replace("&", "&&"));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fix.run().run()));
            }
        }
        menu.setLocation(label.toDisplay(0, label.getSize().y));
        menu.setVisible(true);
        return menu;
    }

    /** A menu as wide as a long sentence would have to open somewhere else. */
    private static String shortened(String message) {
        return message.length() <= MOST_CHARACTERS ? message : message.substring(0, MOST_CHARACTERS - 1).stripTrailing() + "\u2026";
    }

    private void forgetMenu() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
