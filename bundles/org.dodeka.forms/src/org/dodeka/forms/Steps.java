package org.dodeka.forms;

import org.eclipse.emf.common.command.CompoundCommand;

/** Several edits as one command. What they are turns out while they are made, as a later one may build on an earlier one. */
final class Steps extends CompoundCommand {

    private static Steps current;
    private final Runnable work;

    Steps(String label, Runnable work) {
        super(label, label);
        this.work = work;
    }

    /** The one that is being executed. */
    static Steps current() {
        return current;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Steps outer = current;
        current = this;
        try {
            work.run();
        } catch (RuntimeException failed) {
            undo();
            throw failed;
        } finally {
            current = outer;
        }
    }

    @Override
    public boolean canUndo() {
        return true;
    }
}
