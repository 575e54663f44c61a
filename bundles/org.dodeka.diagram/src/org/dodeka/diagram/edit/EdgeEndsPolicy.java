package org.dodeka.diagram.edit;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.diagram.figure.EdgeFigure;
import org.dodeka.diagram.part.EdgePart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;

/** An edge is selected, and its ends are moved to other views. */
final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

    private final DiagramEditing editing;

    EdgeEndsPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    @Override
    protected List<Object> createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        ConnectionEditPart edge = (ConnectionEditPart) getHost();
        if (!editing.isReadOnly() && !((EdgePart) edge).view().mapping().reconnections().isEmpty()) {
            handles.add(new EndKnob(edge, true));
            handles.add(new EndKnob(edge, false));
        }
        return handles;
    }

    @Override
    protected void showSelection() {
        super.showSelection();
        ((EdgeFigure) getConnection()).setSelected(true);
    }

    @Override
    protected void hideSelection() {
        super.hideSelection();
        ((EdgeFigure) getConnection()).setSelected(false);
    }

    @Override
    protected void showFocus() {
        // the line itself shows it
    }

    @Override
    protected void hideFocus() {
        // see above
    }

    @Override
    protected void showConnectionMoveFeedback(ReconnectRequest request) {
        ((EdgeFigure) getConnection()).setLoose(true);
        super.showConnectionMoveFeedback(request);
    }

    @Override
    protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
        super.eraseConnectionMoveFeedback(request);
        ((EdgeFigure) getConnection()).setLoose(false);
    }
}
