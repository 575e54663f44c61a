package org.dodeka.diagram.edit;

import java.util.Optional;
import java.util.function.Supplier;

import org.dodeka.session.DesignSession;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;

/**
 * The command stack of a diagram editor, which has no history of its own: whatever a command does becomes one entry of the history of the design,
 * which forms and diagrams share.
 */
public final class SessionStack extends CommandStack {

    private final Supplier<Optional<DesignSession>> session;

    public SessionStack(Supplier<Optional<DesignSession>> session) {
        this.session = session;
    }

    @Override
    public void execute(Command given) {
        Command command = given instanceof CompoundCommand several && several.size() == 1 ? (Command) several.getCommands().get(0) : given;
        if (command == null || !command.canExecute()) {
            return;
        }
        session.get().ifPresent(design -> {
            if (command instanceof DiagramCommand) {
                command.execute();
            } else {
                String label = command.getLabel() == null ? "" : command.getLabel();
                design.edits().make(label, command::execute);
            }
            notifyListeners();
        });
    }

    @Override
    public boolean canUndo() {
        return session.get().flatMap(DesignSession::undoLabel).isPresent();
    }

    @Override
    public boolean canRedo() {
        return session.get().flatMap(DesignSession::redoLabel).isPresent();
    }

    @Override
    public void undo() {
        session.get().ifPresent(DesignSession::undo);
    }

    @Override
    public void redo() {
        session.get().ifPresent(DesignSession::redo);
    }

    @Override
    public boolean isDirty() {
        return session.get().filter(DesignSession::isDirty).isPresent();
    }
}
