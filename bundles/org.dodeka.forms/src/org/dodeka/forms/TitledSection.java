package org.dodeka.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/**
 * Makes sections with a title, in the colours of the theme. They paint no more than the bar of the title: a section of the platform paints a picture
 * of all of its room each time that anything in it is drawn, which takes so long that typing in a tall one halts.
 */
public final class TitledSection {

    private TitledSection() {
    }

    /** Makes a section. */
    public static Section in(Composite parent, FormToolkit toolkit, String title) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        for (Listener slow : section.getListeners(SWT.Paint)) {
            section.removeListener(SWT.Paint, slow);
        }
        section.addListener(SWT.Paint, event -> paint(section, event));
        section.setText(title);
        return section;
    }

    private static void paint(Section section, Event event) {
        Control client = section.getClient();
        int height = client == null ? 0 : client.getLocation().y - section.clientVerticalSpacing;
        if (height <= 0 || event.y > height) {
            return;
        }
        int width = section.getClientArea().width - 2 * section.marginWidth;
        GC gc = event.gc;
        Color border = section.getTitleBarBorderColor();
        Color bar = section.getTitleBarBackground();
        gc.setBackground(bar == null ? section.getBackground() : bar);
        gc.fillRectangle(section.marginWidth, section.marginHeight, width, height);
        if (border != null) {
            gc.setForeground(border);
            gc.drawLine(section.marginWidth, section.marginHeight + height - 1, section.marginWidth + width, section.marginHeight + height - 1);
        }
    }
}
