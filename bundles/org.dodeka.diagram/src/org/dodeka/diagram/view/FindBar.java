package org.dodeka.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.forms.Filter;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Finds what a diagram shows by its labels: while a person types, the first match is selected; Enter and Shift+Enter go on and back. */
final class FindBar {

    private final DiagramEditing editing;
    private final Composite body;
    private final Text text;
    private final Label count;
    private View shown;

    FindBar(Composite parent, DiagramEditing editing) {
        this.editing = editing;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
        body.setVisible(false);
        text = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.findHint);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.findHint;
            }
        });
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), body);
        ToolBar steps = new ToolBar(body, SWT.FLAT);
        item(steps, images, "up", Messages.findPrevious, () -> step(-1));
        item(steps, images, "down", Messages.findNext, () -> step(1));
        item(steps, images, "close", Messages.findClose, this::close);
        count = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::key);
    }

    private static void item(ToolBar bar, LocalResourceManager images, String icon, String tip, Runnable work) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(images.get(Icons.of(icon)));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> work.run());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            case SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_UP -> step(-1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    void open() {
        show(true);
        text.setFocus();
        text.selectAll();
    }

    void close() {
        show(false);
        shown = null;
        editing.viewer().getControl().setFocus();
    }

    private void show(boolean visible) {
        ((GridData) body.getLayoutData()).exclude = !visible;
        body.setVisible(visible);
        body.getParent().layout();
    }

    private void typed() {
        List<View> matches = matches();
        if (shown == null || !matches.contains(shown)) {
            shown = matches.isEmpty() ? null : matches.getFirst();
        }
        tell(matches);
    }

    private void step(int by) {
        List<View> matches = matches();
        if (!matches.isEmpty()) {
            int at = matches.indexOf(shown);
            shown = matches.get(Math.floorMod(at < 0 ? (by > 0 ? 0 : -1) : at + by, matches.size()));
        }
        tell(matches);
    }

    private void tell(List<View> matches) {
        boolean nothing = text.getText().isBlank();
        String found = matches.isEmpty() ? Messages.findNone : NLS.bind(Messages.findCount, matches.indexOf(shown) + 1, matches.size());
        count.setText(nothing ? "" : found);
        if (shown != null && editing.viewer().getEditPartRegistry().get(shown) instanceof EditPart part) {
            editing.selectViews(List.of(shown));
            editing.viewer().reveal(part);
        }
    }

    /** What matches, in the order in which people read. */
    private List<View> matches() {
        Filter filter = new Filter(text.getText());
        List<View> matches = new ArrayList<>();
        if (!filter.isEmpty() && editing.live() != null && editing.live().scene() != null) {
            editing.live().scene().nodes().keySet().stream().filter(view -> filter.matches(view.label())).forEach(matches::add);
            editing.live().scene().edges().keySet().stream().filter(view -> filter.matches(view.label())).forEach(matches::add);
            matches.sort(Comparator.<View>comparingInt(view -> place(view).y()).thenComparingInt(view -> place(view).x()).thenComparing(View::key));
        }
        return matches;
    }

    private Point place(View view) {
        return view instanceof NodeView node ? new Point(editing.live().scene().bounds(node).x(), editing.live().scene().bounds(node).y())
                : editing.live().scene().route((EdgeView) view).getFirst();
    }

    Text field() {
        return text;
    }

    String told() {
        return count.getText();
    }
}
