package org.dodeka.diagram.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dodeka.diagram.live.LiveDiagram;
import org.dodeka.viewpoint.tool.ToolResult;
import org.dodeka.viewpoint.view.View;

/** Runs a tool of the specification, and selects what it made. */
final class ToolCommand extends DiagramCommand {

    private final LiveDiagram live;
    private final Supplier<ToolResult> tool;
    private final Consumer<List<View>> placing;
    private final Consumer<ToolResult> done;

    /**
     * Prepares it.
     *
     * @param placing is given the views that came, see {@link LiveDiagram#run}
     * @param done is run afterwards, if the tool did anything
     */
    ToolCommand(String label, LiveDiagram live, Supplier<ToolResult> tool, Consumer<List<View>> placing, Consumer<ToolResult> done) {
        super(label);
        this.live = live;
        this.tool = tool;
        this.placing = placing;
        this.done = done;
    }

    @Override
    public boolean canExecute() {
        return !live.session().isReadOnly();
    }

    @Override
    public void execute() {
        ToolResult result = live.run(tool, placing);
        if (result.done()) {
            done.accept(result);
        }
    }
}
