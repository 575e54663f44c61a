package org.dodeka.viewpoint.tool;

import java.util.List;

import org.dodeka.viewpoint.description.AbstractNodeMapping;
import org.dodeka.viewpoint.description.ContainerCreationDescription;
import org.dodeka.viewpoint.description.NodeCreationDescription;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;

/** Makes nodes and containers. */
record CreationTools(Interpreter interpreter, Editing editing) {

    /** What a creation says, whichever kind it is. */
    private record Creation(List<? extends AbstractNodeMapping> made, List<AbstractNodeMapping> extra, String container, String containerView) {

        static Creation of(Tool tool) {
            return switch (tool) {
                case NodeCreationDescription node -> new Creation(node.nodeMappings(), node.extraMappings(), node.container(), node.containerView());
                case ContainerCreationDescription container -> new Creation(container.containerMappings(), container.extraMappings(),
                        container.container(), container.containerView());
                default -> null;
            };
        }
    }

    boolean can(Tool tool, Target target) {
        Creation creation = Creation.of(tool);
        if (creation == null) {
            return false;
        }
        boolean fits = creation.made.stream().anyMatch(target::holds) || target.node() != null && creation.extra.contains(target.node().mapping());
        return fits && ToolRun.allows(interpreter, tool.precondition(), precondition(target));
    }

    private static Variables precondition(Target target) {
        return Variables.of(target.element()).with("diagram", target.diagram()).with("containerView", target.view())
                .with("container", target.element());
    }

    ToolResult run(Tool tool, Target target) {
        if (!can(tool, target)) {
            return ToolResult.NONE;
        }
        Creation creation = Creation.of(tool);
        Variables variables = Variables.of(target.element()).with("diagram", target.diagram());
        Variables declared = ToolRun.with(ToolRun.with(variables, creation.containerView, target.view()), creation.container, target.element());
        return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, declared, List.of()));
    }
}
