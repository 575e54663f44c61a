package org.dodeka.diagram.edit;

import org.eclipse.gef.commands.Command;

/** A command that makes its own entry in the history of the design when it is executed. */
abstract class DiagramCommand extends Command {

    DiagramCommand(String label) {
        super(label);
    }

    @Override
    public abstract void execute();

    @Override
    public final boolean canUndo() {
        return false; // the history of the design does that
    }
}
