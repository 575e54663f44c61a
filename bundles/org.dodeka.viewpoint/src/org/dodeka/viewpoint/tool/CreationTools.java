package org.dodeka.viewpoint.tool;

import java.util.List;

import org.dodeka.viewpoint.description.CreationDescription;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;

/** Makes nodes and containers. */
record CreationTools(Interpreter interpreter, Editing editing) {

    boolean can(Tool tool, Target target) {
        return tool instanceof CreationDescription creation && fits(creation, target)
                && ToolRun.allows(interpreter, tool.precondition(), precondition(target));
    }

    private static boolean fits(CreationDescription creation, Target target) {
        return creation.mappings().stream().anyMatch(target::holds)
                || target.node() != null && creation.extraMappings().contains(target.node().mapping());
    }

    private static Variables precondition(Target target) {
        return Variables.of(target.element()).with("diagram", target.diagram()).with("containerView", target.view())
                .with("container", target.element());
    }

    ToolResult run(Tool tool, Target target) {
        if (!(tool instanceof CreationDescription creation) || !can(tool, target)) {
            return ToolResult.NONE;
        }
        Variables variables = Variables.of(target.element()).with("diagram", target.diagram());
        Variables declared = ToolRun.with(ToolRun.with(variables, creation.containerView(), target.view()), creation.container(), target.element());
        return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, declared, List.of()));
    }
}
