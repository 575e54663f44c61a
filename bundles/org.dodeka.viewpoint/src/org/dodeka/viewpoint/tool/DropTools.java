package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dodeka.viewpoint.description.ContainerDropDescription;
import org.dodeka.viewpoint.description.DragSource;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Takes what is dropped, from the diagram or from elsewhere. */
record DropTools(Interpreter interpreter, Editing editing) {

    /** One thing dropped with the tool that takes it. */
    private record Drop(ContainerDropDescription tool, EObject element, EObject oldContainer, Target target) {

        Variables precondition() {
            return Variables.of(target.element()).with("diagram", target.diagram()).with("newViewContainer", target.view()).with("element", element)
                    .with("oldContainer", oldContainer).with("newContainer", target.element()).with("container", target.element());
        }

        Variables declared() {
            Variables variables = Variables.of(target.element()).with("diagram", target.diagram());
            variables = ToolRun.with(ToolRun.with(variables, tool.newViewContainer(), target.view()), tool.element(), element);
            return ToolRun.with(ToolRun.with(variables, tool.oldContainer(), oldContainer), tool.newContainer(), target.element());
        }
    }

    private Optional<Drop> drop(NodeView view, Target target) {
        if (view.parent() == target.node() || isWithin(target.node(), view)) {
            return Optional.empty(); // it only moves about, or would be in itself
        }
        EObject oldContainer = Target.containing(view).element();
        return tools(target, DragSource.DIAGRAM).filter(tool -> tool.mappings().contains(view.mapping()))
                .map(tool -> new Drop(tool, view.element(), oldContainer, target)).filter(this::isAllowed).findFirst();
    }

    private Optional<Drop> drop(EObject element, Target target) {
        return tools(target, DragSource.PROJECT_EXPLORER)
                .filter(tool -> tool.mappings().stream().anyMatch(mapping -> interpreter.types().isInstance(element, mapping.domainClass())))
                .map(tool -> new Drop(tool, element, element.eContainer(), target)).filter(this::isAllowed).findFirst();
    }

    private static boolean isWithin(NodeView node, NodeView view) {
        return node != null && (node == view || isWithin(node.parent(), view));
    }

    private static Stream<ContainerDropDescription> tools(Target target, DragSource from) {
        List<ContainerDropDescription> all = target.node() == null ? target.diagram().description().drops() : target.node().mapping().drops();
        return all.stream().filter(tool -> tool.dragSource() == from || tool.dragSource() == DragSource.BOTH);
    }

    private boolean isAllowed(Drop drop) {
        return ToolRun.allows(interpreter, drop.tool.precondition(), drop.precondition());
    }

    private static <T> Optional<List<Drop>> all(List<T> dropped, Function<T, Optional<Drop>> finder) {
        List<Drop> drops = new ArrayList<>();
        dropped.forEach(one -> finder.apply(one).ifPresent(drops::add));
        return dropped.isEmpty() || drops.size() < dropped.size() ? Optional.empty() : Optional.of(drops);
    }

    boolean canDropViews(List<NodeView> views, Target target) {
        return all(views, view -> drop(view, target)).isPresent();
    }

    boolean canDropElements(List<? extends EObject> elements, Target target) {
        return all(elements, element -> drop(element, target)).isPresent();
    }

    ToolResult dropViews(List<NodeView> views, Target target) {
        return run(all(views, view -> drop(view, target)));
    }

    ToolResult dropElements(List<? extends EObject> elements, Target target) {
        return run(all(elements, element -> drop(element, target)));
    }

    private ToolResult run(Optional<List<Drop>> drops) {
        return drops.map(all -> {
            String label = all.size() == 1 ? Labels.of(all.get(0).tool) : NLS.bind(Messages.move, all.size());
            return ToolRun.make(interpreter, editing, label,
                    run -> all.forEach(drop -> run.perform(drop.tool, drop.declared(), List.of(drop.element))));
        }).orElse(ToolResult.NONE);
    }
}
