package org.dodeka.forms.editor.safety;

import java.util.List;
import java.util.function.Supplier;

import org.dodeka.forms.editor.safety.Notice.Choice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A notice in the head of an editor: icon, words, and what can be done. */
final class NoticeRow {

    private static final int LEAST_WIDTH = 200;

    private final Notice notice;
    private final Composite row;
    private final List<Control> painted;
    private Color around;

    NoticeRow(Composite parent, Notice notice, Supplier<Shell> shell) {
        this.notice = notice;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 + notice.choices().size()).margins(12, 5).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(image(notice.kind()));
        GridDataFactory.swtDefaults().applyTo(icon);
        Label words = new Label(row, SWT.WRAP);
        words.setText(notice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(words);
        for (Choice choice : notice.choices()) {
            Button button = new Button(row, SWT.PUSH);
            button.setText(choice.label());
            button.addListener(SWT.Selection, event -> choice.action().accept(shell.get()));
            GridDataFactory.swtDefaults().applyTo(button);
        }
        painted = List.of(row, icon, words); // buttons look as the theme wants them to
        painted.forEach(Tones::own);
        row.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_ALERT;
            }
        });
        recolour();
        row.addPaintListener(event -> recolour()); // themes change what is around it whenever they like
    }

    Notice notice() {
        return notice;
    }

    Composite control() {
        return row;
    }

    private void recolour() {
        Color now = row.getParent().getBackground();
        if (now.equals(around)) {
            return;
        }
        around = now;
        Color ground = Tones.ground(around, notice.kind());
        for (Control control : painted) {
            control.setBackground(ground);
            control.setForeground(Tones.ink(control, ground));
        }
    }

    private static Image image(Notice.Kind kind) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (kind) {
            case INFORMATION -> ISharedImages.IMG_OBJS_INFO_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
        });
    }
}
