package org.dodeka.forms;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A month to choose a day from, below a field. Escape closes it without a change. */
final class Calendar {

    private final Shell shell;
    private final DateTime month;
    private final Consumer<LocalDate> chosen;

    /**
     * Opens it.
     *
     * @param day shown at first; today if null
     * @param canBeEmpty whether there is a button for no day
     * @param chosen takes the chosen day; null for none
     */
    Calendar(Control below, LocalDate day, boolean canBeEmpty, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        shell = new Shell(below.getShell(), SWT.BORDER | SWT.APPLICATION_MODAL);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(shell);
        month = new DateTime(shell, SWT.CALENDAR | SWT.SHORT);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(month);
        LocalDate first = day == null ? LocalDate.now() : day;
        month.setDate(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
        month.addListener(SWT.DefaultSelection, event -> choose(shown()));
        button(Messages.calendarChoose, () -> choose(shown()));
        button(Messages.calendarToday, () -> choose(LocalDate.now()));
        if (canBeEmpty) {
            button(Messages.calendarNone, () -> choose(null));
        }
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.pack();
        Point place = below.toDisplay(0, below.getSize().y);
        Rectangle screen = below.getMonitor().getClientArea();
        place.x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - shell.getSize().x));
        if (place.y + shell.getSize().y > screen.y + screen.height) {
            place.y = Math.max(screen.y, below.toDisplay(0, 0).y - shell.getSize().y);
        }
        shell.setLocation(place);
        shell.open();
        month.setFocus();
    }

    private void button(String text, Runnable action) {
        Button button = new Button(shell, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private LocalDate shown() {
        return LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
    }

    DateTime month() {
        return month;
    }

    void choose(LocalDate day) {
        shell.close();
        chosen.accept(day);
    }
}
