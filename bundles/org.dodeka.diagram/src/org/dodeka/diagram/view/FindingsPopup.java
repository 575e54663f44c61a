package org.dodeka.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.forms.FieldProblem;
import org.dodeka.forms.editor.DesignPart;
import org.dodeka.forms.findings.FindingActions;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.Finding;
import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done about the findings of an element: each finding with its quick fix, its waiver and its explanation. */
final class FindingsPopup {

    private static final int MOST_CHARACTERS = 90;

    private final DesignPart part;
    private final Runnable before;
    private Menu menu;

    /** @param before runs before the design is changed */
    FindingsPopup(DesignPart part, Runnable before) {
        this.part = part;
        this.before = before;
    }

    /** Opens it below a place of a control. Returns whether there is anything to show. */
    boolean open(DesignSession session, View view, Control control, Rectangle place) {
        close();
        List<Finding> findings = new ArrayList<>(session.findings().of(view.element()).stream().filter(finding -> !finding.waived()).toList());
        if (findings.isEmpty()) {
            return false;
        }
        findings.sort(Comparator.comparing(Finding::severity));
        FindingActions actions = new FindingActions(session, part.getSite()::getShell, before, part::revealDiscipline);
        menu = new Menu(control);
        for (Finding finding : findings) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem title = new MenuItem(menu, SWT.PUSH);
            title.setText(shortened(finding.message()).replace("&", "&&"));
            title.setEnabled(false);
            for (FieldProblem.Fix fix : actions.of(finding)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(fix.label().replace("&", "&&"));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fix.run().run()));
            }
        }
        menu.setLocation(control.toDisplay(place.x, place.bottom()));
        menu.setVisible(true);
        return true;
    }

    private static String shortened(String message) {
        return message.length() <= MOST_CHARACTERS ? message : message.substring(0, MOST_CHARACTERS - 1).stripTrailing() + "\u2026";
    }

    /** The menu as it is open; null if it is not. */
    Menu menu() {
        return menu;
    }

    void close() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
        menu = null;
    }
}
