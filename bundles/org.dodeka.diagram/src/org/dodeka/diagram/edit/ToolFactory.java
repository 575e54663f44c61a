package org.dodeka.diagram.edit;

import org.dodeka.viewpoint.description.Tool;
import org.eclipse.gef.requests.CreationFactory;

/** Carries a tool of the specification in the requests of GEF. */
record ToolFactory(Tool tool) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return tool;
    }

    @Override
    public Object getObjectType() {
        return Tool.class;
    }
}
