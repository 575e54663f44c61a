package org.dodeka.diagram.edit;

import org.dodeka.diagram.live.LiveDiagram;

/** Puts figures elsewhere; the design itself stays as it is. */
final class LayoutCommand extends DiagramCommand {

    private final LiveDiagram live;
    private final Runnable work;

    /** @param work puts places into the layout of the diagram */
    LayoutCommand(String label, LiveDiagram live, Runnable work) {
        super(label);
        this.live = live;
        this.work = work;
    }

    @Override
    public boolean canExecute() {
        return !live.session().isReadOnly();
    }

    @Override
    public void execute() {
        live.session().edits().make(getLabel(), work);
    }
}
