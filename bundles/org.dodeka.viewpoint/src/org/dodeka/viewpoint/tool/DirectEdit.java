package org.dodeka.viewpoint.tool;

import java.util.List;
import java.util.Map;

import org.dodeka.viewpoint.description.DirectEditLabel;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.dodeka.viewpoint.view.View;

/** Gives a view another label. */
public final class DirectEdit {

    private final Interpreter interpreter;
    private final Editing editing;
    private final DirectEditLabel tool;
    private final View view;
    private final EditMask mask;

    DirectEdit(Interpreter interpreter, Editing editing, DirectEditLabel tool, View view) {
        this.interpreter = interpreter;
        this.editing = editing;
        this.tool = tool;
        this.view = view;
        mask = new EditMask(tool.mask());
    }

    /** The view. */
    public View view() {
        return view;
    }

    /** The text to begin with. */
    public String text() {
        return tool.inputLabel().isEmpty() ? view.label() : interpreter.asString(tool.inputLabel(), variables(view));
    }

    /** What a text must look like, such as {@code {0} : {1}}. */
    public String mask() {
        return tool.mask();
    }

    /** Whether a text looks like the mask. */
    public boolean accepts(String text) {
        return mask.parse(text).isPresent();
    }

    /** Takes the new text. One that does not look like the mask changes nothing. */
    public ToolResult apply(String text) {
        return mask.parse(text).map(this::apply).orElse(ToolResult.NONE);
    }

    private ToolResult apply(Map<Integer, String> parts) {
        Variables variables = variables(view);
        for (Map.Entry<Integer, String> part : parts.entrySet()) {
            variables = variables.with(part.getKey().toString(), part.getValue()).with("arg" + part.getKey(), part.getValue());
        }
        Variables all = variables;
        return ToolRun.make(interpreter, editing, Labels.of(tool), run -> run.perform(tool, all, List.of()));
    }

    boolean isAllowed() {
        return ToolRun.allows(interpreter, tool.precondition(), variables(view).with("container", view.element()));
    }

    private static Variables variables(View view) {
        return Variables.of(view.element()).with("diagram", view.diagram()).with("view", view);
    }
}
