package org.dodeka.forms.disciplines;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.catalogue.CatalogueItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Perspectives, methods or pitfalls to be read: what stands before the first colon of each is its name. The text can be selected and copied. */
final class GuidanceText {

    private static final int LONGEST_NAME = 60;
    private static final int INDENT = 16;

    private final StyledText text;

    GuidanceText(Composite parent, FormToolkit toolkit, String name) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        toolkit.adapt(text, true, false);
        text.setCaret(null);
        text.setLineSpacing(2);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    StyledText control() {
        return text;
    }

    void show(List<CatalogueItem> items) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> names = new ArrayList<>();
        for (CatalogueItem item : items) {
            String said = item.getText() == null ? "" : item.getText().strip();
            all.append(all.isEmpty() ? "" : "\n");
            int colon = said.indexOf(':');
            if (colon > 0 && colon < LONGEST_NAME) {
                names.add(new StyleRange(all.length(), colon, null, null, SWT.BOLD));
            }
            all.append(said.replace('\n', ' '));
        }
        text.setText(all.toString());
        text.setStyleRanges(names.toArray(StyleRange[]::new));
        if (!items.isEmpty()) {
            StyleRange indent = new StyleRange();
            indent.metrics = new GlyphMetrics(0, 0, INDENT);
            text.setLineBullet(0, text.getLineCount(), new Bullet(ST.BULLET_DOT, indent));
            text.setLineWrapIndent(0, text.getLineCount(), INDENT);
        }
    }
}
