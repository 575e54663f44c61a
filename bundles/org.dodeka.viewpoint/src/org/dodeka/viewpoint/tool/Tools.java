package org.dodeka.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dodeka.viewpoint.description.EdgeCreationDescription;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.view.Diagram;
import org.dodeka.viewpoint.view.EdgeView;
import org.dodeka.viewpoint.view.NodeView;
import org.dodeka.viewpoint.view.View;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs the tools of specifications. Each run is one undoable command with the label of the tool. A tool changes the model only: the views follow with
 * the next refresh. What starts with {@code can} changes nothing; a tool that cannot be used does nothing if it is run nevertheless. A condition that
 * fails counts as false, and is reported once by the interpreter; a tool that fails leaves nothing behind, and is reported by {@link Editing} as a
 * {@link ToolException}. Belongs to the thread that edits the model.
 */
public final class Tools {

    private final Interpreter interpreter;
    private final Editing editing;
    private final CreationTools creation;
    private final EdgeTools edges;
    private final DropTools drops;
    private final DeletionTools deletion;
    private final ViewTools onViews;

    /** @param editing makes the changes */
    public Tools(Interpreter interpreter, Editing editing) {
        this.interpreter = interpreter;
        this.editing = editing;
        creation = new CreationTools(interpreter, editing);
        edges = new EdgeTools(interpreter, editing);
        drops = new DropTools(interpreter, editing);
        deletion = new DeletionTools(interpreter, editing);
        onViews = new ViewTools(interpreter, editing);
    }

    /** The palette: the tools of the layers that are on. */
    public List<PaletteSection> palette(Diagram diagram) {
        return PaletteSection.of(diagram);
    }

    /** Whether a tool that makes nodes or containers can do so here. */
    public boolean canCreate(Tool tool, Target target) {
        return creation.can(tool, target);
    }

    /** Makes a node or container. */
    public ToolResult create(Tool tool, Target target) {
        return creation.run(tool, target);
    }

    /** Whether an edge can start here. */
    public boolean canStart(EdgeCreationDescription tool, View source) {
        return edges.canStart(tool, source);
    }

    /** Whether two views can be connected. */
    public boolean canConnect(EdgeCreationDescription tool, View source, View target) {
        return edges.can(tool, source, target);
    }

    /** Connects two views. */
    public ToolResult connect(EdgeCreationDescription tool, View source, View target) {
        return edges.connect(tool, source, target);
    }

    /** Whether the end of an edge can be moved to another view; where it is now is no other. */
    public boolean canReconnect(EdgeView edge, EdgeEnd end, View to) {
        return edges.canReconnect(edge, end, to);
    }

    /** Moves the end of an edge to another view. */
    public ToolResult reconnect(EdgeView edge, EdgeEnd end, View to) {
        return edges.reconnect(edge, end, to);
    }

    /** Whether views of the diagram can be dropped here, all of them. What is in the target already, or contains it, cannot. */
    public boolean canDrop(List<NodeView> views, Target target) {
        return drops.canDropViews(views, target);
    }

    /** Drops views of the diagram. */
    public ToolResult drop(List<NodeView> views, Target target) {
        return drops.dropViews(views, target);
    }

    /** Whether elements from elsewhere, such as the explorer, can be dropped here, all of them. */
    public boolean canDropElements(List<? extends EObject> elements, Target target) {
        return drops.canDropElements(elements, target);
    }

    /** Drops elements from elsewhere. */
    public ToolResult dropElements(List<? extends EObject> elements, Target target) {
        return drops.dropElements(elements, target);
    }

    /**
     * Whether what some views show can be deleted, all of it. Without a tool for it an element is deleted with the references to it; an edge that is
     * a mere relation needs a tool. The root of a model, and what is not of the model, cannot be deleted so.
     */
    public boolean canDelete(Collection<? extends View> views) {
        return deletion.can(views);
    }

    /** Deletes what some views show, in one command. */
    public ToolResult delete(Collection<? extends View> views) {
        return deletion.run(views);
    }

    /** What gives a view another label; nothing if its label cannot be edited. */
    public Optional<DirectEdit> directEdit(View view) {
        return view.mapping().labelDirectEdit().map(tool -> new DirectEdit(interpreter, editing, tool, view)).filter(DirectEdit::isAllowed);
    }

    /** Whether a double click does something. */
    public boolean canDoubleClick(View view) {
        return onViews.doubleClick(view).isPresent();
    }

    /** Does what a double click does. */
    public ToolResult doubleClick(View view) {
        return onViews.runDoubleClick(view);
    }

    /**
     * The menu entries and generic tools of the layers that are on that can be used.
     *
     * @param views the selected views; empty for the diagram itself
     */
    public List<Tool> operations(Diagram diagram, List<? extends View> views) {
        return onViews.all(diagram, views);
    }

    /** Whether a menu entry or generic tool can be used. */
    public boolean canOperate(Tool tool, Diagram diagram, List<? extends View> views) {
        return onViews.can(tool, diagram, views);
    }

    /**
     * Runs a menu entry or generic tool.
     *
     * @param views the selected views, of which the first is {@code self}; empty for the diagram itself
     */
    public ToolResult operate(Tool tool, Diagram diagram, List<? extends View> views) {
        return onViews.run(tool, diagram, views);
    }
}
