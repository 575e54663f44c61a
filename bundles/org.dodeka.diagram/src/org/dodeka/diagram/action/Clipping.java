package org.dodeka.diagram.action;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.edit.Places;
import org.dodeka.diagram.part.NodePart;
import org.dodeka.forms.ElementClipboard;
import org.dodeka.model.design.Design;
import org.dodeka.session.CopiedElements;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.DesignSession;
import org.dodeka.session.ElementText;
import org.dodeka.session.Pasted;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.Point;
import org.dodeka.viewpoint.tool.Target;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.statushandlers.StatusManager;

/** Copies, cuts, pastes and duplicates elements; what is pasted comes where the pointer is. */
final class Clipping {

    private final DiagramEditing editing;

    Clipping(DiagramEditing editing) {
        this.editing = editing;
    }

    private DesignSession session() {
        return editing.live().session();
    }

    /** The elements of the selection that can be copied; an edge that is a mere relation stands for none. */
    List<EObject> elements() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (View view : editing.views()) {
            boolean stands = !(view instanceof EdgeView edge) || edge.mapping().useDomainElement();
            if (stands && !(view.element() instanceof Design) && view.element().eContainer() != null
                    && view.element().eResource() == session().resource()) {
                elements.add(view.element());
            }
        }
        return List.copyOf(elements);
    }

    void copy() {
        report(() -> ElementClipboard.copy(elements()));
    }

    void cut() {
        report(() -> ElementClipboard.cut(session(), elements()));
    }

    /** Pastes as one entry of the history. */
    void paste() {
        CopiedElements copied = ElementClipboard.content().orElse(null);
        if (copied == null) {
            return;
        }
        Point pointer = pointer();
        NodeView under = pointer == null ? null : under();
        NodeView selected = editing.nodes().size() == 1 ? editing.nodes().getFirst() : null;
        NodeView wanted = under != null ? under : pointer == null ? selected : null;
        EObject near = wanted == null ? editing.live().diagram().element() : wanted.element();
        EObject around = copied.fits(near) ? near : session().design();
        insert(copied.label(), () -> ElementClipboard.paste(copied, session(), around, -1), wanted, pointer);
    }

    /** Copies beside their originals, as one entry of the history. */
    void duplicate() {
        List<EObject> originals = elements();
        List<NodeView> nodes = editing.nodes();
        report(() -> {
            Optional<CopiedElements> copied = ElementText.read(ElementText.copy(originals));
            String label = originals.size() == 1 ? NLS.bind(Messages.duplicateOne, editing.name(editing.views().getFirst()))
                    : NLS.bind(Messages.duplicateSeveral, originals.size());
            Bounds first = nodes.isEmpty() ? null : editing.live().scene().bounds(nodes.getFirst());
            Point point = first == null ? null : new Point(first.x() + Places.STEP, first.y() + Places.STEP);
            copied.ifPresent(elements -> insert(label, () -> Optional.of(elements.copyTo(originals.getFirst(), -1)), null, point));
        });
    }

    /** Brings elements in; where the diagram shows them elsewhere than they were pasted, they are dropped there if that is possible. */
    private void insert(String label, Supplier<Optional<Pasted>> paste, NodeView wanted, Point point) {
        Pasted[] done = new Pasted[1];
        session().edits().make(label, () -> {
            done[0] = paste.get().orElse(null);
            if (done[0] == null) {
                return;
            }
            List<View> came = editing.live().follow();
            List<NodeView> roots = roots(came, done[0].elements());
            if (wanted != null) {
                Target target = Target.of(wanted);
                List<NodeView> elsewhere = roots.stream().filter(view -> view.parent() != wanted).toList();
                if (!elsewhere.isEmpty() && editing.live().tools().canDrop(elsewhere, target)) {
                    editing.live().tools().drop(elsewhere, target);
                    roots = roots(editing.live().follow(), done[0].elements());
                }
            }
            place(roots, point);
        });
        if (done[0] != null) {
            editing.select(done[0].elements());
        }
        editing.live().update();
    }

    private static List<NodeView> roots(Collection<View> came, Collection<EObject> elements) {
        return came.stream().filter(NodeView.class::isInstance).map(NodeView.class::cast)
                .filter(view -> elements.contains(view.element()) && !came.contains(view.parent())).toList();
    }

    private void place(List<NodeView> views, Point point) {
        int offset = 0;
        for (NodeView view : views) {
            if (point != null && Places.isFree(view) && view.kind() != NodeView.Kind.BORDER_NODE && isWithin(point, view.parent())) {
                editing.places().putAt(view, point.x() + offset, point.y() + offset);
                offset += Places.STEP;
            }
        }
    }

    private boolean isWithin(Point point, NodeView container) {
        Bounds around = container == null ? null : editing.live().scene().bounds(container);
        return container == null || around != null && point.x() >= around.x() && point.x() < around.right() && point.y() >= around.y()
                && point.y() < around.bottom();
    }

    /** Where the pointer is; null if it is not over the diagram. */
    private Point pointer() {
        org.eclipse.swt.graphics.Point at = location();
        return at == null ? null : editing.point(new org.eclipse.draw2d.geometry.Point(at.x, at.y));
    }

    private org.eclipse.swt.graphics.Point location() {
        Control control = editing.viewer().getControl();
        org.eclipse.swt.graphics.Point at = control.toControl(control.getDisplay().getCursorLocation());
        org.eclipse.swt.graphics.Point size = control.getSize();
        return at.x < 0 || at.y < 0 || at.x >= size.x || at.y >= size.y ? null : at;
    }

    private NodeView under() {
        org.eclipse.swt.graphics.Point at = location();
        EditPart part = at == null ? null : editing.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y));
        while (part != null && !(part instanceof NodePart)) {
            part = part.getParent();
        }
        return part == null ? null : ((NodePart) part).view();
    }

    /** Something that may fail because an element cannot be written. */
    @FunctionalInterface
    private interface Writing {
        void run() throws DesignSaveException;
    }

    private static void report(Writing work) {
        try {
            work.run();
        } catch (DesignSaveException cannotBeWritten) {
            StatusManager.getManager().handle(Status.error(cannotBeWritten.getMessage(), cannotBeWritten), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
