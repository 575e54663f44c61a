package org.dodeka.diagram.edit;

import java.util.List;

import org.dodeka.diagram.part.ViewPart;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The keys of a diagram: arrows move what is selected, F2 or a letter edit its label, Enter opens it; with Ctrl the arrows go from view to view. */
final class DiagramKeys extends GraphicalViewerKeyHandler {

    private final DiagramEditing editing;

    DiagramKeys(DiagramEditing editing, GraphicalViewer viewer) {
        super(viewer);
        this.editing = editing;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (editing.live() == null || editing.live().scene() == null) {
            return false;
        }
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) == 0;
        return plain && (arrow(event) || label(event) || open(event)) || super.keyPressed(event);
    }

    private boolean arrow(KeyEvent event) {
        int step = (event.stateMask & SWT.SHIFT) != 0 ? 1 : Snapping.GRID;
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-step, 0);
            case SWT.ARROW_RIGHT -> move(step, 0);
            case SWT.ARROW_UP -> move(0, -step);
            case SWT.ARROW_DOWN -> move(0, step);
            default -> false;
        };
    }

    private boolean move(int dx, int dy) {
        List<NodeView> views = Places.outermost(editing.nodes());
        if (views.isEmpty() || editing.isReadOnly()) {
            return false;
        }
        String label = views.size() == 1 ? NLS.bind(Messages.moveOne, editing.name(views.getFirst())) : NLS.bind(Messages.moveSeveral, views.size());
        editing.arrange(label, () -> editing.places().move(views, dx, dy));
        return true;
    }

    private boolean label(KeyEvent event) {
        List<ViewPart> selection = editing.selection();
        if (selection.size() != 1) {
            return false;
        }
        if (event.keyCode == SWT.F2) {
            return editing.rename(selection.getFirst(), null);
        }
        return Character.isLetterOrDigit(event.character) && editing.rename(selection.getFirst(), String.valueOf(event.character));
    }

    private boolean open(KeyEvent event) {
        List<ViewPart> selection = editing.selection();
        if (event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR || selection.size() != 1) {
            return false;
        }
        editing.open(selection.getFirst().view());
        return true;
    }
}
