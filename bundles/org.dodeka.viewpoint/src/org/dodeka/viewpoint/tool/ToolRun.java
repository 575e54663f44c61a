package org.dodeka.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.dodeka.viewpoint.description.Expression;
import org.dodeka.viewpoint.description.Tool;
import org.dodeka.viewpoint.expression.Interpreter;
import org.dodeka.viewpoint.expression.Variables;
import org.eclipse.emf.ecore.EObject;

/** One command: a tool, or several on several elements. */
final class ToolRun {

    private final Interpreter interpreter;
    private final Editing editing;
    private final List<EObject> created = new ArrayList<>();
    private final List<EObject> select = new ArrayList<>();
    private final List<ViewRequest> views = new ArrayList<>();

    private ToolRun(Interpreter interpreter, Editing editing) {
        this.interpreter = interpreter;
        this.editing = editing;
    }

    /** Makes a command; whatever fails in it has left nothing behind. */
    static ToolResult make(Interpreter interpreter, Editing editing, String label, Consumer<ToolRun> work) {
        ToolRun run = new ToolRun(interpreter, editing);
        boolean[] complete = new boolean[1];
        boolean done = editing.make(label, () -> {
            work.accept(run);
            complete[0] = true;
        });
        return complete[0] ? new ToolResult(done, run.created, run.select, run.views) : ToolResult.NONE;
    }

    /**
     * Runs a tool.
     *
     * @param selected what is selected if the specification does not say and nothing is created
     */
    void perform(Tool tool, Variables variables, List<? extends EObject> selected) {
        Scope scope = new Scope(variables);
        List<EObject> made = new ArrayList<>();
        new Steps(interpreter, scope, made, views).run(tool.operations());
        scope.self(variables.self());
        created.addAll(made);
        if (!tool.elementsToSelect().isEmpty()) {
            select.addAll(interpreter.asElements(tool.elementsToSelect(), scope));
        } else {
            select.addAll(made.isEmpty() ? selected : made);
        }
    }

    /** Deletes elements, as the host does. */
    void delete(Collection<? extends EObject> elements) {
        editing.delete(elements);
    }

    /** Whether a tool can be used. One whose condition fails cannot. */
    static boolean allows(Interpreter interpreter, Expression precondition, Variables variables) {
        return precondition.isEmpty() || interpreter.asBoolean(precondition, variables, false);
    }

    /** Variables with one more, if the specification declares it. */
    static Variables with(Variables variables, String name, Object value) {
        return name.isEmpty() ? variables : variables.with(name, value);
    }
}
