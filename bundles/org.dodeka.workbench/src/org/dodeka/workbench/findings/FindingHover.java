package org.dodeka.workbench.findings;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What is said about a row when the mouse rests on it: nothing is cut. */
public final class FindingHover extends ToolTip {

    private static final int LINE = 420;

    private final Tree tree;
    private final Function<Object, String> text;

    /**
     * Begins to explain rows, until the tree is disposed of.
     *
     * @param text what is said about the data of a row; empty for nothing
     */
    public FindingHover(Tree tree, Function<Object, String> text) {
        super(tree, NO_RECREATE, false);
        this.tree = tree;
        this.text = text;
        tree.addListener(SWT.Dispose, event -> deactivate());
    }

    private String text(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        return item == null || item.getData() == null ? "" : text.apply(item.getData());
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return tree.getItem(new Point(event.x, event.y));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && !text(event).isEmpty();
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text(event).replace("&", "&&"));
        int width = Math.min(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LINE);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
        return area;
    }
}
