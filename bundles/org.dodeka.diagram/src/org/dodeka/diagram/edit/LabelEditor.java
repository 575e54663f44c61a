package org.dodeka.diagram.edit;

import java.util.function.Consumer;

import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.drawing.EdgeLabels;
import org.dodeka.viewpoint.drawing.Letters;
import org.dodeka.viewpoint.drawing.NodeParts;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.tool.DirectEdit;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.LabelLook;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Edits a label over the place where it stands, with the letters it has there. Enter takes the text, Escape gives it up. */
public final class LabelEditor {

    private static final int LEAST = 90;
    private static final int ROOM = 16;

    private final DiagramEditing editing;
    private Consumer<Text> guard = text -> { };
    private Runnable changed = () -> { };
    private Text text;
    private Font font;
    private ControlDecoration problem;
    private DirectEdit edit;
    private ViewPart part;
    private String first;

    LabelEditor(DiagramEditing editing) {
        this.editing = editing;
    }

    /**
     * Tells of the field in which a label is edited.
     *
     * @param onOpen is given the field, so that keys such as those for copying go to it
     * @param onChange is told when {@link #isTyping()} may be different
     */
    public void listen(Consumer<Text> onOpen, Runnable onChange) {
        guard = onOpen;
        changed = onChange;
    }

    /** The field; null if no label is being edited. */
    public Text field() {
        return text;
    }

    /** Whether something was typed that does not belong to the design yet. */
    public boolean isTyping() {
        return text != null && !text.getText().equals(first);
    }

    void open(ViewPart where, DirectEdit what, String typed) {
        commit();
        part = where;
        edit = what;
        first = edit.text();
        editing.viewer().reveal(part);
        editing.viewer().flush();
        Composite parent = (Composite) editing.viewer().getControl();
        LabelLook look = look(part.view());
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.CENTER);
        font = editing.live().resources().createFont(Letters.pixels(look == null ? 8 : look.size()), look, editing.zoom());
        text.setFont(font);
        text.setText(first);
        problem = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        problem.setDescriptionText(NLS.bind(Messages.notLikeMask, edit.mask()));
        problem.hide();
        if (typed == null) {
            text.selectAll();
        } else {
            text.setText(typed);
            text.setSelection(typed.length());
        }
        text.addListener(SWT.Verify, event -> event.text = event.text.replaceAll("\\R", " "));
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> commit());
        guard.accept(text);
        place();
        text.setFocus();
        changed.run();
    }

    private static LabelLook look(View view) {
        return view instanceof NodeView node ? node.look().label() : ((EdgeView) view).look().center();
    }

    private void modified() {
        if (edit.accepts(text.getText())) {
            problem.hide();
        } else {
            problem.show();
        }
        place();
        changed.run();
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            cancel();
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            if (edit.accepts(text.getText())) {
                commit();
            }
        }
    }

    /** Whether a point of the viewer is on the label of a view; anywhere on it, if it is no container. */
    boolean isAt(ViewPart where, org.eclipse.draw2d.geometry.Point location) {
        if (location == null || !(where.view() instanceof NodeView node) || !NodeParts.isContainer(node)) {
            return true;
        }
        Bounds label = label(node);
        Point point = editing.point(location);
        return Places.contains(label.grown(4), point);
    }

    private Bounds label(View view) {
        if (view instanceof NodeView node) {
            Bounds body = editing.live().scene().bounds(node);
            Bounds label = NodeParts.of(node, body).label();
            return label != null ? label : new Bounds(body.x(), body.center().y() - 8, body.width(), 16);
        }
        EdgeView edge = (EdgeView) view;
        EdgeLabels.Label label = editing.live().scene().labels(edge).center();
        if (label != null) {
            return label.bounds();
        }
        var route = editing.live().scene().route(edge);
        Point a = route.get((route.size() - 1) / 2);
        Point b = route.get((route.size() - 1) / 2 + 1);
        return new Bounds((a.x() + b.x()) / 2 - LEAST / 2, (a.y() + b.y()) / 2 - 8, LEAST, 16);
    }

    /** Over the label, wide enough for what is typed. */
    private void place() {
        Bounds label = label(part.view());
        Rectangle box = new Rectangle(label.x(), label.y(), label.width(), label.height());
        part.getFigure().translateToAbsolute(box);
        int width = Math.max(LEAST, box.width + 2 * ROOM);
        org.eclipse.swt.graphics.Point size = text.computeSize(width, SWT.DEFAULT);
        int height = Math.max(size.y, box.height + 6);
        int x = box.x + box.width / 2 - width / 2;
        int y = box.y + box.height / 2 - height / 2;
        org.eclipse.swt.graphics.Rectangle area = text.getParent().getClientArea();
        text.setBounds(Math.clamp(x, 0, Math.max(0, area.width - width)), Math.clamp(y, 0, Math.max(0, area.height - height)), width, height);
    }

    /** The diagram changed: what is edited may be elsewhere now, or gone. */
    void follow() {
        if (text != null && !(part.isActive() && editing.live().scene().shows(part.view()))) {
            cancel();
        } else if (text != null) {
            place();
        }
    }

    /** Takes what is typed; a text that is not possible is given up. */
    public void commit() {
        if (text == null) {
            return;
        }
        String typed = text.getText().strip();
        DirectEdit made = edit;
        boolean different = isTyping() && made.accepts(typed);
        String label = NLS.bind(Messages.rename, editing.name(part.view()));
        cancel();
        if (different) {
            editing.run(label, () -> made.apply(typed));
        }
    }

    /** Gives up what is typed. */
    public void cancel() {
        if (text == null) {
            return;
        }
        Text closed = text;
        text = null;
        boolean focus = !closed.isDisposed() && closed.isFocusControl();
        problem.dispose();
        closed.dispose();
        font.dispose();
        if (focus && !editing.viewer().getControl().isDisposed()) {
            editing.viewer().getControl().setFocus();
        }
        changed.run();
    }
}
