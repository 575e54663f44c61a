package org.dodeka.workbench.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The head of the view: the filter, and how many findings of each severity there are, which can be switched off and on. */
final class FindingsHead {

    private static final int PAUSE = 150;
    private static final int GAP = 6;
    private static final int MARGIN = 4;
    private static final int LEAST_FILTER = 140;

    private final Shown shown;
    private final Runnable changed;
    private final Composite head;
    private final Text filter;
    private final ToolBar bar;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final ToolItem waived;
    private Map<Severity, Long> counts = Map.of();
    private long waivedCount;

    FindingsHead(Composite parent, Shown shown, Runnable changed) {
        this.shown = shown;
        this.changed = changed;
        head = new Composite(parent, SWT.NONE);
        filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filterHint);
        filter.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.filterHint;
            }
        });
        Runnable type = this::type;
        filter.addModifyListener(event -> filter.getDisplay().timerExec(PAUSE, type));
        bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        FindingPictures pictures = new FindingPictures(bar);
        for (Severity severity : Severity.values()) {
            ToolItem item = item(FindingWords.severity(severity), FindingPictures.of(severity),
                    () -> shown.severity(severity, severities.get(severity).getSelection()));
            severities.put(severity, item);
        }
        waived = item(Messages.waivedHover, pictures.waived(), () -> shown.waived(waived().getSelection()));
        head.addListener(SWT.Resize, event -> layOut());
        update();
    }

    private ToolItem waived() {
        return waived;
    }

    private ToolItem item(String hover, org.eclipse.swt.graphics.Image image, Runnable toggled) {
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setImage(image);
        item.setToolTipText(hover);
        item.addListener(SWT.Selection, event -> {
            toggled.run();
            changed.run();
        });
        return item;
    }

    private void type() {
        if (!filter.isDisposed()) {
            shown.words(filter.getText());
            changed.run();
        }
    }

    Composite control() {
        return head;
    }

    Text filter() {
        return filter;
    }

    /** Counts anew. */
    void count(List<Finding> findings) {
        Map<Severity, Long> now = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            now.put(severity, findings.stream().filter(finding -> finding.severity() == severity && !finding.waived()).count());
        }
        long nowWaived = findings.stream().filter(Finding::waived).count();
        if (!now.equals(counts) || nowWaived != waivedCount) {
            counts = now;
            waivedCount = nowWaived;
            layOut();
        }
    }

    /** As the choices are now. */
    void update() {
        severities.forEach((severity, item) -> item.setSelection(shown.severity(severity)));
        waived.setSelection(shown.waived());
    }

    /** Forgets what is typed, too. */
    void clear() {
        filter.setText("");
        shown.all();
        update();
    }

    /** The counts beside the filter; in little room below it, and in very little without words. */
    private void layOut() {
        Rectangle room = head.getClientArea();
        if (room.width == 0) {
            return;
        }
        name(true);
        Point wide = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (wide.x > room.width - 2 * MARGIN - GAP - LEAST_FILTER) {
            name(false);
            wide = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        }
        int height = filter.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int left = Math.max(0, room.width - 2 * MARGIN - GAP - wide.x);
        filter.setBounds(MARGIN, MARGIN, left, height);
        bar.setBounds(MARGIN + left + GAP, MARGIN + Math.max(0, (height - wide.y) / 2), wide.x, wide.y);
    }

    private void name(boolean inWords) {
        severities.forEach((severity, item) -> {
            long count = counts.getOrDefault(severity, 0L);
            set(item, inWords ? FindingWords.count(severity, count) : Long.toString(count));
            item.setToolTipText(FindingWords.count(severity, count));
        });
        set(waived, inWords ? FindingWords.count(waivedCount, Messages.oneWaived, Messages.waived) : Long.toString(waivedCount));
    }

    private static void set(ToolItem item, String text) {
        if (!text.equals(item.getText())) {
            item.setText(text);
        }
    }

    /** What the filter needs. */
    int height() {
        return Math.max(filter.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) + 2 * MARGIN;
    }
}
