package org.dodeka.testing;

import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Several edits as one command; each is made only when those before it are done, because it depends on them. */
final class EditSequence extends CompoundCommand {

    private final Supplier<Command> edits;
    private final int length;

    EditSequence(Supplier<Command> edits, int length) {
        super("sequence");
        this.edits = edits;
        this.length = length;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        StringBuilder text = new StringBuilder("sequence of");
        for (int i = 0; i < length; i++) {
            Command edit = edits.get();
            text.append(" [").append(edit.getLabel()).append(']');
            appendAndExecute(edit);
        }
        setLabel(text.toString());
    }
}
