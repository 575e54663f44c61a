package org.dodeka.diagram.part;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;

/** What people can do with the edit parts of a diagram. */
public interface PartBehaviour {

    /** Nothing can be done. */
    PartBehaviour NONE = new PartBehaviour() {
        @Override
        public void install(EditPart part) {
            // no policies
        }

        @Override
        public void perform(EditPart part, Request request) {
            // neither edited nor opened
        }

        @Override
        public DragTracker tracker(EditPart part, Request request, DragTracker usual) {
            return usual;
        }

        @Override
        public SnapToHelper snap(GraphicalEditPart container) {
            return null;
        }
    };

    /** Gives an edit part its policies. */
    void install(EditPart part);

    /** Edits the label of an edit part or opens what it shows. */
    void perform(EditPart part, Request request);

    /**
     * What happens when the mouse is pressed on an edit part and dragged.
     *
     * @param usual what GEF would do
     */
    DragTracker tracker(EditPart part, Request request, DragTracker usual);

    /** To what figures snap within a container; null for nothing. */
    SnapToHelper snap(GraphicalEditPart container);
}
