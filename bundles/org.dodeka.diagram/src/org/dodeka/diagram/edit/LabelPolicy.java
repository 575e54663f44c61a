package org.dodeka.diagram.edit;

import org.dodeka.diagram.part.ViewPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;

/** The label of a view is edited in its place. */
final class LabelPolicy extends AbstractEditPolicy {

    private final DiagramEditing editing;

    LabelPolicy(DiagramEditing editing) {
        this.editing = editing;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return REQ_DIRECT_EDIT.equals(request.getType()) && !editing.isReadOnly()
                && editing.live().tools().directEdit(((ViewPart) getHost()).view()).isPresent();
    }
}
