package org.dodeka.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a tool did. Elements stand for their views, which are there after the next refresh.
 *
 * @param done whether the model is different now, and there is one more command to undo
 * @param created the elements that were made, in this order
 * @param select whose views are to be selected; if empty, the selection stays
 * @param views views that were asked for, or are no longer wanted
 */
public record ToolResult(boolean done, List<EObject> created, List<EObject> select, List<ViewRequest> views) {

    /** Nothing happened: the tool could not be used here, was refused, or failed; of the latter two the person was told. */
    public static final ToolResult NONE = new ToolResult(false, List.of(), List.of(), List.of());

    public ToolResult {
        created = List.copyOf(created);
        select = List.copyOf(select);
        views = List.copyOf(views);
    }
}
