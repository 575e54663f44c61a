package org.dodeka.diagram.edit;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.DropRequest;

/** Elements are dragged here from another part of the workbench. */
final class ElementsRequest extends Request implements DropRequest {

    static final String TYPE = "org.dodeka.diagram.elements";

    private List<EObject> elements = List.of();
    private Point location = new Point();

    ElementsRequest() {
        super(TYPE);
    }

    List<EObject> elements() {
        return elements;
    }

    void setElements(List<EObject> dragged) {
        elements = List.copyOf(dragged);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    void setLocation(Point where) {
        location = where;
    }
}
