package org.dodeka.diagram.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.dodeka.diagram.edit.DiagramEditing;
import org.dodeka.diagram.edit.Places;
import org.dodeka.diagram.edit.Snapping;
import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with the selection of a diagram, apart from the tools of its specification. */
public final class DiagramActions {

    static final String RENAME = "org.dodeka.diagram.rename";
    static final String OPEN = "org.dodeka.diagram.open";
    static final String DUPLICATE = "org.dodeka.diagram.duplicate";
    static final String ARRANGE_ALL = "org.dodeka.diagram.arrangeAll";
    static final String ARRANGE_SELECTION = "org.dodeka.diagram.arrangeSelection";
    static final String STRAIGHTEN = "org.dodeka.diagram.straighten";
    static final String FIT = "org.dodeka.diagram.fitSize";
    static final String ALIGN = "org.dodeka.diagram.align.";

    private final DiagramEditing editing;
    private final Clipping clipping;
    private final Arranging arranging;
    private final Map<String, DiagramAction> actions = new LinkedHashMap<>();
    private final IAction toGrid;
    private final IAction toGeometry;

    public DiagramActions(DiagramEditing editing) {
        this.editing = editing;
        clipping = new Clipping(editing);
        arranging = new Arranging(editing);
        Snapping snapping = editing.snapping();
        toGrid = toggle(Messages.snapToGrid, snapping::isToGrid, () -> snapping.setToGrid(!snapping.isToGrid()));
        toGeometry = toggle(Messages.snapToGeometry, snapping::isToGeometry, () -> snapping.setToGeometry(!snapping.isToGeometry()));
        global();
        add(RENAME, Messages.rename, () -> one() != null && isWritable() && editing.live().tools().directEdit(one().view()).isPresent(),
                () -> editing.rename(one(), null));
        actions.get(RENAME).setAccelerator(SWT.F2);
        add(OPEN, Messages.open, () -> one() != null, () -> editing.open(one().view()));
        add(DUPLICATE, Messages.duplicate, () -> isWritable() && !clipping.elements().isEmpty(), clipping::duplicate);
        add(ARRANGE_ALL, Messages.arrangeAll, this::isWritable, arranging::all);
        add(ARRANGE_SELECTION, Messages.arrangeSelection, () -> isWritable() && !editing.nodes().isEmpty(), () -> arranging.some(editing.nodes()));
        add(STRAIGHTEN, Messages.straighten, () -> isWritable() && !bent().isEmpty(), this::straighten);
        add(FIT, Messages.fitSize, () -> isWritable() && !sized().isEmpty(), this::fit);
        for (Alignment alignment : Alignment.values()) {
            add(ALIGN + alignment.name(), Messages.of(alignment), () -> isWritable() && lined(alignment).size() >= alignment.least(),
                    () -> line(alignment));
        }
    }

    private void global() {
        add(ActionFactory.DELETE.getId(), Messages.delete, () -> isWritable() && editing.live().tools().canDelete(editing.views()), this::delete);
        add(ActionFactory.SELECT_ALL.getId(), Messages.selectAll, () -> isShown(), this::selectAll);
        add(ActionFactory.COPY.getId(), Messages.copy, () -> isShown() && !clipping.elements().isEmpty(), clipping::copy);
        add(ActionFactory.CUT.getId(), Messages.cut,
                () -> isWritable() && !clipping.elements().isEmpty() && editing.live().tools().canDelete(editing.views()), clipping::cut);
        add(ActionFactory.PASTE.getId(), Messages.paste, this::isWritable, clipping::paste);
    }

    private void add(String id, String text, BooleanSupplier possible, Runnable work) {
        actions.put(id, new DiagramAction(id, text, possible, work));
    }

    private static IAction toggle(String text, BooleanSupplier on, Runnable work) {
        return new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public boolean isChecked() {
                return on.getAsBoolean();
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** Makes the actions known to an editor. */
    public void register(ActionRegistry registry) {
        actions.values().forEach(registry::registerAction);
    }

    /** The selection or the design is another: what is possible may be, too. */
    public void update() {
        actions.values().forEach(DiagramAction::update);
    }

    /** The action of an id. */
    public IAction get(String id) {
        return actions.get(id);
    }

    IAction toGrid() {
        return toGrid;
    }

    IAction toGeometry() {
        return toGeometry;
    }

    private boolean isShown() {
        return editing.live() != null && editing.live().scene() != null;
    }

    private boolean isWritable() {
        return isShown() && !editing.isReadOnly();
    }

    private ViewPart one() {
        List<ViewPart> selection = isShown() ? editing.selection() : List.of();
        return selection.size() == 1 ? selection.getFirst() : null;
    }

    private void delete() {
        List<View> views = editing.views();
        editing.run(Messages.delete, () -> editing.live().tools().delete(views));
    }

    private void selectAll() {
        List<EditPart> parts = new ArrayList<>();
        for (Object part : editing.viewer().getEditPartRegistry().values()) {
            if (part instanceof ViewPart view && view.isSelectable() && editing.live().scene().shows(view.view())) {
                parts.add(view);
            }
        }
        editing.viewer().setSelection(new StructuredSelection(parts));
    }

    private List<EdgeView> bent() {
        return editing.views().stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast).filter(edge -> {
            FigureLayout stored = editing.live().layout().get(edge.key());
            return stored != null && !stored.bendpoints().isEmpty();
        }).toList();
    }

    private void straighten() {
        List<EdgeView> edges = bent();
        editing.arrange(Messages.straighten, () -> edges.forEach(edge -> editing.live().layout().put(edge.key(),
                editing.live().layout().get(edge.key()).bent(List.of()))));
    }

    private List<NodeView> sized() {
        return editing.nodes().stream().filter(node -> {
            FigureLayout stored = editing.live().layout().get(node.key());
            return stored != null && stored.bounds() != null && (stored.bounds().width() >= 0 || stored.bounds().height() >= 0);
        }).toList();
    }

    private void fit() {
        List<NodeView> nodes = sized();
        editing.arrange(Messages.fitSize, () -> nodes.forEach(node -> {
            FigureLayout stored = editing.live().layout().get(node.key());
            editing.live().layout().put(node.key(), stored.with(new Bounds(stored.bounds().x(), stored.bounds().y(), -1, -1)));
        }));
    }

    private List<NodeView> lined(Alignment alignment) {
        return alignment.isOfSize() ? editing.nodes() : Places.outermost(editing.nodes());
    }

    private void line(Alignment alignment) {
        List<NodeView> nodes = lined(alignment);
        List<Bounds> before = nodes.stream().map(editing.live().scene()::bounds).toList();
        List<Bounds> after = alignment.of(before);
        editing.arrange(Messages.of(alignment), () -> {
            for (int i = 0; i < nodes.size(); i++) {
                if (alignment.isOfSize()) {
                    editing.places().put(nodes.get(i), after.get(i));
                } else if (!before.get(i).equals(after.get(i))) {
                    editing.places().putAt(nodes.get(i), after.get(i).x(), after.get(i).y());
                }
            }
        });
    }
}
