package org.dodeka.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.edit.Places;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.osgi.util.NLS;

/** Takes figures out of the drawing, not out of the design, and brings them back; fixes figures in their places. Each as one entry of the history. */
final class Hiding {

    private final DiagramEditing editing;

    Hiding(DiagramEditing editing) {
        this.editing = editing;
    }

    boolean canHide() {
        return isWritable() && !editing.views().isEmpty();
    }

    void hide() {
        List<View> views = editing.views();
        String label = views.size() == 1 ? NLS.bind(Messages.hideOne, editing.name(views.getFirst())) : NLS.bind(Messages.hideSeveral, views.size());
        editing.arrange(label, () -> views.forEach(view -> {
            FigureLayout known = layout().get(view.key());
            layout().put(view.key(), known == null ? new FigureLayout(null, List.of(), false, true) : known.hidden(true));
        }));
    }

    /** The views that people hid, as far as layers and filters show them. */
    List<View> hidden() {
        List<View> hidden = new ArrayList<>();
        if (editing.live() != null) {
            editing.live().diagram().children().forEach(child -> collect(child, hidden));
            editing.live().diagram().edges().stream().filter(this::isHidden).forEach(hidden::add);
        }
        return hidden;
    }

    private void collect(NodeView view, List<View> hidden) {
        if (isHidden(view)) {
            hidden.add(view);
        }
        view.children().forEach(child -> collect(child, hidden));
        view.borderNodes().forEach(child -> collect(child, hidden));
    }

    private boolean isHidden(View view) {
        FigureLayout known = layout().get(view.key());
        return known != null && known.hidden();
    }

    void show(List<View> views) {
        String label = views.size() == 1 ? NLS.bind(Messages.showOne, editing.name(views.getFirst())) : NLS.bind(Messages.showSeveral, views.size());
        editing.arrange(label, () -> views.forEach(view -> {
            FigureLayout shown = layout().get(view.key()).hidden(false);
            boolean nothing = shown.bounds() == null && shown.bendpoints().isEmpty() && !shown.pinned();
            layout().put(view.key(), nothing ? null : shown);
        }));
        editing.selectViews(views);
    }

    private List<NodeView> free() {
        return editing.nodes().stream().filter(Places::isFree).filter(node -> layout().get(node.key()) != null).toList();
    }

    boolean canPin() {
        return isWritable() && !free().isEmpty();
    }

    /** Whether all that can be pinned of the selection is. */
    boolean isPinned() {
        return editing.live() != null && !free().isEmpty() && free().stream().allMatch(node -> layout().get(node.key()).pinned());
    }

    void pin(boolean pin) {
        List<NodeView> nodes = free();
        String one = pin ? Messages.pinOne : Messages.unpinOne;
        String several = pin ? Messages.pinSeveral : Messages.unpinSeveral;
        String label = nodes.size() == 1 ? NLS.bind(one, editing.name(nodes.getFirst())) : NLS.bind(several, nodes.size());
        editing.arrange(label, () -> nodes.forEach(node -> layout().put(node.key(), layout().get(node.key()).pinned(pin))));
    }

    boolean isWritable() {
        return editing.live() != null && editing.live().scene() != null && !editing.isReadOnly();
    }

    private DiagramLayout layout() {
        return editing.live().layout();
    }
}
