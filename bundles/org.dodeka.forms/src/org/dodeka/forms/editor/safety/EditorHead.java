package org.dodeka.forms.editor.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The head of an editor, above its pages: what the design is called, where it is, and what there is to say about it. */
public final class EditorHead {

    private final Composite body;
    private final Composite titles;
    private final Label name;
    private final Label where;
    private final List<NoticeRow> rows = new ArrayList<>();

    /** Makes a head that takes no room as long as there is nothing to show. */
    public EditorHead(Composite parent, FormToolkit toolkit) {
        body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        titles = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(12, 0).applyTo(titles);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(titles);
        titles.setVisible(false);
        name = toolkit.createLabel(titles, "");
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(name);
        where = toolkit.createLabel(titles, "", SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(where);
    }

    /** The head, to lay it out. */
    public Composite control() {
        return body;
    }

    /**
     * Shows what the design is called and where it is.
     *
     * @param newName what people call the design
     * @param place where its file is, in short
     */
    public void show(String newName, String place) {
        String shownName = newName.replace("&", "&&");
        String shownPlace = place.replace("&", "&&");
        if (!name.getText().equals(shownName) || !where.getText().equals(shownPlace) || !titles.getVisible()) {
            name.setText(shownName);
            where.setText(shownPlace);
            titles.setVisible(true);
            ((GridData) titles.getLayoutData()).exclude = false;
            body.getParent().layout(new Control[] { name, where }); // the pages keep their layout: that of all of them takes long
        }
    }

    /** Shows what a keeper has to say. A notice that is shown already stays as it is, and keeps the focus. */
    public void show(Keeper keeper) {
        Collection<Notice> now = keeper.notices();
        boolean changed = rows.removeIf(row -> {
            boolean gone = !now.contains(row.notice());
            if (gone) {
                row.control().dispose();
            }
            return gone;
        });
        for (Notice notice : now) {
            if (rows.stream().noneMatch(row -> row.notice().equals(notice))) {
                rows.add(new NoticeRow(body, notice, body::getShell));
                changed = true;
            }
        }
        if (changed) {
            rows.stream().sorted((one, other) -> one.notice().topic().compareTo(other.notice().topic())).forEach(row -> row.control().moveBelow(null));
            body.getParent().layout(true, true);
        }
    }
}
