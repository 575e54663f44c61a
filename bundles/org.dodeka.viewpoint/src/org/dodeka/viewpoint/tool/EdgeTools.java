package org.dodeka.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Mapping;
import org.dodeka.viewpoint.description.ReconnectEdgeDescription;
import org.dodeka.viewpoint.description.ReconnectionKind;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.View;

/** Connects views, and moves the ends of edges. */
record EdgeTools(Interpreter interpreter, Editing editing) {

    boolean canStart(EdgeCreationDescription tool, View source) {
        return startsAt(tool, source.mapping()) && ToolRun.allows(interpreter, tool.connectionStartPrecondition(), start(source));
    }

    boolean can(EdgeCreationDescription tool, View source, View target) {
        return fits(tool, source.mapping(), target.mapping()) && canStart(tool, source)
                && ToolRun.allows(interpreter, tool.precondition(), between(source, target));
    }

    private static boolean startsAt(EdgeCreationDescription tool, Mapping source) {
        return tool.extraSourceMappings().contains(source) || tool.edgeMappings().stream().anyMatch(edge -> edge.sourceMappings().contains(source));
    }

    /** Whether one edge mapping can do both ends, or the tool says explicitly that it can be used at an end. */
    private static boolean fits(EdgeCreationDescription tool, Mapping source, Mapping target) {
        boolean anySource = tool.extraSourceMappings().contains(source);
        boolean anyTarget = tool.extraTargetMappings().contains(target);
        return anySource && anyTarget || tool.edgeMappings().stream()
                .anyMatch(edge -> (anySource || edge.sourceMappings().contains(source)) && (anyTarget || edge.targetMappings().contains(target)));
    }

    private static Variables start(View source) {
        Diagram diagram = source.diagram();
        return Variables.of(source.element()).with("container", diagram.element()).with("diagram", diagram)
                .with("preSourceView", source).with("preSource", source.element());
    }

    private static Variables between(View source, View target) {
        return start(source).with("preTargetView", target).with("preTarget", target.element());
    }

    ToolResult connect(EdgeCreationDescription tool, View source, View target) {
        if (!can(tool, source, target)) {
            return ToolResult.NONE;
        }
        Variables variables = Variables.of(source.element()).with("diagram", source.diagram());
        variables = ToolRun.with(ToolRun.with(variables, tool.sourceView(), source), tool.targetView(), target);
        Variables declared = ToolRun.with(ToolRun.with(variables, tool.source(), source.element()), tool.target(), target.element());
        return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, declared, List.of()));
    }

    boolean canReconnect(EdgeView edge, EdgeEnd end, View to) {
        return reconnection(edge, end, to).isPresent();
    }

    private Optional<ReconnectEdgeDescription> reconnection(EdgeView edge, EdgeEnd end, View to) {
        List<Mapping> allowed = end == EdgeEnd.SOURCE ? edge.mapping().sourceMappings() : edge.mapping().targetMappings();
        ReconnectionKind kind = end == EdgeEnd.SOURCE ? ReconnectionKind.RECONNECT_SOURCE : ReconnectionKind.RECONNECT_TARGET;
        View from = end == EdgeEnd.SOURCE ? edge.source() : edge.target();
        if (!allowed.contains(to.mapping()) || to == edge || to == from) {
            return Optional.empty();
        }
        View source = end == EdgeEnd.SOURCE ? to : edge.source();
        View target = end == EdgeEnd.TARGET ? to : edge.target();
        Variables fixed = between(source, target);
        return edge.mapping().reconnections().stream()
                .filter(tool -> tool.reconnectionKind() == kind || tool.reconnectionKind() == ReconnectionKind.RECONNECT_BOTH)
                .filter(tool -> ToolRun.allows(interpreter, tool.precondition(), reconnecting(tool, edge, end, to, fixed))).findFirst();
    }

    /** The former end is the source of the move and the new one its target, whichever end of the edge it is. */
    private static Variables reconnecting(ReconnectEdgeDescription tool, EdgeView edge, EdgeEnd end, View to, Variables first) {
        View from = end == EdgeEnd.SOURCE ? edge.source() : edge.target();
        View other = end == EdgeEnd.SOURCE ? edge.target() : edge.source();
        Variables variables = first.withSelf(edge.element()).with("otherEnd", other.element());
        variables = ToolRun.with(ToolRun.with(variables, tool.sourceView(), from), tool.targetView(), to);
        variables = ToolRun.with(ToolRun.with(variables, tool.edgeView(), edge), tool.element(), edge.element());
        return ToolRun.with(ToolRun.with(variables, tool.source(), from.element()), tool.target(), to.element());
    }

    ToolResult reconnect(EdgeView edge, EdgeEnd end, View to) {
        return reconnection(edge, end, to).map(tool -> {
            Variables variables = reconnecting(tool, edge, end, to, Variables.of(edge.element()).with("diagram", edge.diagram()));
            return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, variables, List.of()));
        }).orElse(ToolResult.NONE);
    }
}
