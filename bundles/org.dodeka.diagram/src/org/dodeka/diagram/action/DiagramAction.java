package org.dodeka.diagram.action;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;

/** Something that can be done with what is selected. */
final class DiagramAction extends Action {

    private final BooleanSupplier possible;
    private final Runnable work;

    DiagramAction(String id, String text, BooleanSupplier possible, Runnable work) {
        super(text);
        setId(id);
        this.possible = possible;
        this.work = work;
    }

    void update() {
        setEnabled(possible.getAsBoolean());
    }

    @Override
    public void run() {
        if (possible.getAsBoolean()) {
            work.run();
        }
    }
}
