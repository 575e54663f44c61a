package org.dodeka.exchange.csv;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;

/**
 * Takes over a table in small steps, each of which knows how to go back. Commands for single features would not restore the order of a
 * group's members, and would be many.
 */
final class ImportCommand extends AbstractCommand {

    private final List<ImportStep> steps;
    private final Collection<?> elements;

    /**
     * A command.
     *
     * @param steps what to do, in order
     * @param elements the elements that are added or changed
     */
    ImportCommand(List<ImportStep> steps, Collection<?> elements) {
        super(Messages.commandLabel);
        this.steps = List.copyOf(steps);
        this.elements = List.copyOf(elements);
    }

    @Override
    protected boolean prepare() {
        return !steps.isEmpty();
    }

    @Override
    public void execute() {
        Deque<ImportStep> begun = new ArrayDeque<>();
        try {
            for (ImportStep step : steps) {
                begun.push(step);
                step.take();
            }
        } catch (RuntimeException failure) { // somebody who listens to the design; half a table must not stay
            begun.forEach(step -> back(step, failure));
            throw failure;
        }
    }

    private static void back(ImportStep step, RuntimeException failure) {
        try {
            step.back();
        } catch (RuntimeException again) {
            failure.addSuppressed(again);
        }
    }

    @Override
    public void undo() {
        steps.reversed().forEach(ImportStep::back);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getResult() {
        return elements;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return elements;
    }
}
