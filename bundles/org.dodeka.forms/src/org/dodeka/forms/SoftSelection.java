package org.dodeka.forms;

import org.dodeka.forms.charts.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** Paints the selected rows of tables and trees in a light tint, on which icons and text can be seen as on any other row. */
public final class SoftSelection {

    private static final double SHARE = 0.28;

    /** The platform draws the arrow of a selected row for its own colour of selections, so that it keeps that colour behind it, so wide in pixels. */
    private static final int ARROW = 20;

    private SoftSelection() {
    }

    /** Paints the selection of a table or tree like that; to be called when its own painters are there. */
    public static void on(Composite rows) {
        rows.addListener(SWT.EraseItem, event -> erase(rows, event));
        Listener[] painters = rows.getListeners(SWT.PaintItem);
        if (painters.length > 0) {
            for (Listener painter : painters) {
                rows.removeListener(SWT.PaintItem, painter);
            }
            rows.addListener(SWT.PaintItem, event -> {
                if (isSelected(event)) {
                    event.gc.setForeground(rows.getForeground());
                }
            });
            for (Listener painter : painters) {
                rows.addListener(SWT.PaintItem, painter);
            }
        }
    }

    private static boolean isSelected(Event event) {
        return (event.detail & SWT.SELECTED) != 0;
    }

    private static void erase(Composite rows, Event event) {
        if (!isSelected(event)) {
            return;
        }
        int width = rows.getBounds().width;
        int arrow = event.index == 0 && event.item instanceof TreeItem item && item.getItemCount() > 0 ? left(item) : 0;
        event.gc.setBackground(Tints.between(rows.getBackground(), rows.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION), SHARE));
        event.gc.fillRectangle(arrow, event.y, width, event.height);
        if (arrow > ARROW) {
            event.gc.fillRectangle(0, event.y, arrow - ARROW, event.height);
        }
        event.gc.setForeground(rows.getForeground());
        if (event.item instanceof TableItem item && item.getImage(event.index) != null) {
            drawImage(event, item.getImage(event.index), item.getImageBounds(event.index)); // it was there already, and was painted over
        }
        event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
    }

    private static int left(TreeItem item) {
        return (item.getImage() == null ? item.getTextBounds(0) : item.getImageBounds(0)).x - 2;
    }

    private static void drawImage(Event event, Image image, Rectangle place) {
        event.gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
    }
}
