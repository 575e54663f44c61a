package org.dodeka.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.dodeka.viewpoint.description.DoubleClickDescription;
import org.dodeka.viewpoint.description.OperationAction;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.description.ToolDescription;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/** What can be done with views as they are: double clicks, entries of menus, generic tools. */
record ViewTools(Interpreter interpreter, Editing editing) {

    Optional<DoubleClickDescription> doubleClick(View view) {
        return view.mapping().doubleClick().filter(tool -> ToolRun.allows(interpreter, tool.precondition(),
                fixed(view.diagram(), List.of(view)).with("elementView", view).with("element", view.element())));
    }

    ToolResult runDoubleClick(View view) {
        return doubleClick(view).map(tool -> {
            Variables variables = Variables.of(view.element()).with("diagram", view.diagram());
            Variables declared = ToolRun.with(ToolRun.with(variables, tool.elementView(), view), tool.element(), view.element());
            return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, declared, List.of()));
        }).orElse(ToolResult.NONE);
    }

    /** Whether a menu entry or generic tool can be used. */
    boolean can(Tool tool, Diagram diagram, List<? extends View> views) {
        boolean kind = tool instanceof OperationAction || tool instanceof ToolDescription && views.size() < 2;
        return kind && ToolRun.allows(interpreter, tool.precondition(), declared(tool, diagram, views, fixed(diagram, views)));
    }

    List<Tool> all(Diagram diagram, List<? extends View> views) {
        return PaletteSection.allTools(diagram).stream().filter(tool -> can(tool, diagram, views)).toList();
    }

    ToolResult run(Tool tool, Diagram diagram, List<? extends View> views) {
        if (!can(tool, diagram, views)) {
            return ToolResult.NONE;
        }
        Variables variables = declared(tool, diagram, views, Variables.of(element(diagram, views)).with("diagram", diagram));
        return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, variables, List.of()));
    }

    private static Variables declared(Tool tool, Diagram diagram, List<? extends View> views, Variables first) {
        Object view = views.isEmpty() ? diagram : views.get(0);
        EObject element = element(diagram, views);
        return switch (tool) {
            case OperationAction action -> ToolRun.with(first, action.views(), views.isEmpty() ? List.of(diagram) : List.copyOf(views));
            case ToolDescription generic -> ToolRun.with(ToolRun.with(first, generic.elementView(), view), generic.element(), element);
            default -> first;
        };
    }

    private static EObject element(Diagram diagram, List<? extends View> views) {
        return views.isEmpty() ? diagram.element() : views.get(0).element();
    }

    private static Variables fixed(Diagram diagram, List<? extends View> views) {
        return Variables.of(element(diagram, views)).with("diagram", diagram).with("container", element(diagram, views));
    }
}
