package org.dodeka.viewpoint.description;

import java.util.ArrayList;
import java.util.List;

/** Reads the tools of a section. */
final class Tools {

    private Tools() {
    }

    static List<Tool> read(Reading in, String feature) {
        List<Tool> tools = new ArrayList<>();
        for (SourceElement part : in.parts(feature)) {
            switch (part.type.simpleName()) {
                case "ToolGroup" -> tools.addAll(group(new Reading(part, in.linking), "tools"));
                case "PopupMenu" -> tools.addAll(group(new Reading(part, in.linking), "menuItemDescription"));
                default -> tools.add(in.linking.built(part, tool(new Reading(part, in.linking))));
            }
        }
        return tools;
    }

    /** Groups only arrange tools; their names are not shown. */
    private static List<Tool> group(Reading in, String feature) {
        in.text("name", "");
        in.label();
        return read(in, feature);
    }

    private static Tool tool(Reading in) {
        return switch (in.type()) {
            case "NodeCreationDescription" -> new NodeCreationDescription(in);
            case "ContainerCreationDescription" -> new ContainerCreationDescription(in);
            case "EdgeCreationDescription" -> new EdgeCreationDescription(in);
            case "DirectEditLabel" -> new DirectEditLabel(in);
            case "DeleteElementDescription" -> new DeleteElementDescription(in);
            case "ReconnectEdgeDescription" -> new ReconnectEdgeDescription(in);
            case "ContainerDropDescription" -> new ContainerDropDescription(in);
            case "DoubleClickDescription" -> new DoubleClickDescription(in);
            case "OperationAction" -> new OperationAction(in);
            case "ToolDescription" -> new ToolDescription(in);
            default -> throw new IllegalStateException(in.type());
        };
    }
}
