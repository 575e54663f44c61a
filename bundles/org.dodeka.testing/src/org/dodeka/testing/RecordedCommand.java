package org.dodeka.testing;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * Executes a command and records what changes, so that undo restores both ends of every reference. The commands of EMF Edit
 * restore only the list that they edit: the far list of a many-to-many reference comes back in another order, and a child that
 * was taken from another parent stays without one, which then derails undo and redo of their neighbours.
 */
final class RecordedCommand extends ChangeCommand {

    private final Command command;

    RecordedCommand(List<EObject> observed, Command command) {
        super(List.<Notifier>copyOf(observed));
        this.command = command;
    }

    @Override
    protected boolean prepare() {
        return command.canExecute();
    }

    @Override
    protected void doExecute() {
        command.execute();
    }
}
