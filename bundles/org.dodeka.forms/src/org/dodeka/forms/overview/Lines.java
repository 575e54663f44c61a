package org.dodeka.forms.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dodeka.forms.advice.Pile;
import org.dodeka.forms.charts.Tints;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** A few links one below the other, each with an icon and a remark. The controls are used again for other links. */
final class Lines {

    /**
     * A link.
     *
     * @param image before it; null for none
     * @param imageSaid the image in words
     * @param text the link
     * @param remark below it; empty for none
     * @param hover says more; null for nothing
     * @param open follows the link
     */
    record Line(Image image, String imageSaid, String text, String remark, String hover, Runnable open) {

        boolean looksLike(Line other) {
            return image == other.image && text.equals(other.text) && remark.equals(other.remark) && Objects.equals(hover, other.hover);
        }
    }

    private static final double DIM = 0.68;

    private final class Row {
        private final Composite body;
        private final Label icon;
        private final Hyperlink link;
        private final Label remark;
        private Line line;

        Row() {
            body = toolkit.createComposite(rows);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(body);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
            icon = toolkit.createLabel(body, "");
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 1).applyTo(icon);
            link = toolkit.createHyperlink(body, "", SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
            remark = toolkit.createLabel(body, "", SWT.WRAP);
            remark.setForeground(Tints.between(remark.getBackground(), remark.getForeground(), DIM));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(remark);
            link.addHyperlinkListener(new HyperlinkAdapter() {
                @Override
                public void linkActivated(HyperlinkEvent event) {
                    line.open().run();
                }
            });
        }

        void show(Line shown) {
            line = shown;
            exclude(body, shown == null);
            if (shown == null) {
                return;
            }
            icon.setImage(shown.image());
            icon.setToolTipText(shown.image() == null ? null : shown.imageSaid());
            exclude(icon, shown.image() == null);
            ((GridData) link.getLayoutData()).horizontalSpan = shown.image() == null ? 2 : 1;
            link.setText(shown.text());
            link.setToolTipText(shown.hover());
            remark.setText(shown.remark().replace("&", "&&"));
            ((GridData) remark.getLayoutData()).horizontalIndent = shown.image() == null ? 0 : 22;
            exclude(remark, shown.remark().isEmpty());
        }
    }

    private final FormToolkit toolkit;
    private final Composite rows;
    private final List<Row> pool = new ArrayList<>();
    private List<Line> shown = List.of();

    Lines(Composite parent, FormToolkit toolkit) {
        this.toolkit = toolkit;
        rows = toolkit.createComposite(parent);
        rows.setLayout(new Pile(0, 2, 5));
    }

    Control control() {
        return rows;
    }

    List<Line> shown() {
        return shown;
    }

    /**
     * Shows other links.
     *
     * @return whether they look different, so that they must be laid out
     */
    boolean show(List<Line> lines) {
        boolean same = lines.size() == shown.size();
        for (int i = 0; same && i < lines.size(); i++) {
            same = lines.get(i).looksLike(shown.get(i));
        }
        shown = List.copyOf(lines);
        if (same) {
            for (int i = 0; i < lines.size(); i++) {
                pool.get(i).line = lines.get(i);
            }
            return false;
        }
        while (pool.size() < lines.size()) {
            pool.add(new Row());
        }
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).show(i < lines.size() ? lines.get(i) : null);
        }
        return true;
    }

    static void exclude(Control control, boolean excluded) {
        ((GridData) control.getLayoutData()).exclude = excluded;
        control.setVisible(!excluded);
    }
}
