package org.dodeka.testing;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Edits a design at random, as a person might with every form, diagram and undo button at hand: attributes and references
 * set, unset, added, removed, moved and replaced from either end; objects created, copied, moved, deleted with what refers to
 * them or removed without; several edits in one command; undo and redo. Removed objects may be referred to, or come back.
 */
public final class RandomEdits {

    private static final int ATTEMPTS = 40;
    private static final double UNDO = 0.08;
    private static final double REDO = 0.04;
    private static final double SEQUENCE = 0.08;
    private static final double RECORDED = 0.06;

    private final EditingDomain domain;
    private final Design design;
    private final AtomicInteger counter = new AtomicInteger(1_000_000);

    /**
     * Starts to edit a design.
     *
     * @param domain its editing domain
     * @param design the design
     */
    public RandomEdits(EditingDomain domain, Design design) {
        this.domain = domain;
        this.design = design;
    }

    /**
     * Edits, undoes or redoes once, on the domain's command stack.
     *
     * @param seed decides what
     * @return what was done, for messages
     */
    public String step(long seed) {
        Random random = new Random(seed);
        CommandStack stack = domain.getCommandStack();
        double kind = random.nextDouble();
        if (kind < UNDO && stack.canUndo()) {
            String text = "undo " + stack.getUndoCommand().getLabel();
            stack.undo();
            return text;
        } else if (kind < UNDO + REDO && stack.canRedo()) {
            String text = "redo " + stack.getRedoCommand().getLabel();
            stack.redo();
            return text;
        }
        Command command = next(random);
        stack.execute(command);
        return command.getLabel();
    }

    /**
     * Makes a random command for the design as it is now.
     *
     * @param random decides what
     * @return a command that can be executed at once, and is not executed yet; its label says what it does
     */
    public Command next(Random random) {
        double kind = random.nextDouble();
        if (kind < SEQUENCE) {
            return new EditSequence(() -> single(random), 2 + random.nextInt(4));
        } else if (kind < SEQUENCE + RECORDED) {
            List<EObject> inside = Designs.objects(design);
            return new RecordedEdits(Reachable.from(inside), inside, content(random), 1 + random.nextInt(4));
        }
        return single(random);
    }

    private Command single(Random random) {
        RandomContent content = content(random);
        List<EObject> inside = Designs.objects(design);
        // Now and then the targets include what was removed from the design while something still refers to it
        List<EObject> targets = random.nextInt(20) == 0 ? Reachable.from(inside) : inside;
        for (int i = 0; i < ATTEMPTS; i++) {
            Command command = EditKind.any(random).on(new EditSubject(domain, content, inside, targets, content.values().oneOf(inside)));
            if (command != null && command.canExecute()) {
                return command;
            }
        }
        return SetCommand.create(domain, design, DesignPackage.Literals.DESIGN__PURPOSE, "Purpose " + random.nextInt());
    }

    private RandomContent content(Random random) {
        return new RandomContent(random, design.getAsOf(), counter::incrementAndGet, 0.7);
    }
}
