package org.dodeka.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.dodeka.model.design.Design;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A sequence of random edits that can be repeated: the seed of a design, and the seed of each step. The effect of a step
 * depends only on its seed and on the state in which it finds the design and the command stack.
 *
 * @param designSeed the seed for {@link RandomDesigns#small(long)}
 * @param stepSeeds  the seeds for {@link RandomEdits#step(long)}, in order
 */
public record EditScript(long designSeed, List<Long> stepSeeds) {

    /** Copies the seeds. */
    public EditScript {
        stepSeeds = List.copyOf(stepSeeds);
    }

    /**
     * Makes a script.
     *
     * @param designSeed the seed of the design; decides the steps as well
     * @param steps      how many
     */
    public static EditScript of(long designSeed, int steps) {
        return new EditScript(designSeed, new Random(~designSeed).longs(steps).boxed().toList());
    }

    /** {@return the same design with other steps} */
    public EditScript with(List<Long> steps) {
        return new EditScript(designSeed, steps);
    }

    /**
     * Makes the design anew, and edits it step by step.
     *
     * @param observer hears of the design before the first step, and after each
     */
    public void run(Observer observer) {
        Design design = RandomDesigns.small(designSeed);
        EditingDomain domain = Designs.editingDomain(design);
        observer.opened(design, domain);
        RandomEdits edits = new RandomEdits(domain, design);
        for (int i = 0; i < stepSeeds.size(); i++) {
            String edit = edits.step(stepSeeds.get(i));
            observer.edited(i, edit);
        }
    }

    /**
     * Finds a shorter sequence that still fails, by leaving out ever smaller pieces as long as any can go.
     *
     * @param stepSeeds  a sequence that fails
     * @param stillFails whether a sequence fails; must answer equally for equal sequences
     * @return a sub-sequence that fails, and of which no single step can be left out
     */
    public static List<Long> shrink(List<Long> stepSeeds, Predicate<List<Long>> stillFails) {
        List<Long> failing = List.copyOf(stepSeeds);
        int piece = Math.max(1, failing.size() / 2);
        while (!failing.isEmpty()) {
            List<Long> shorter = withoutSomePiece(failing, piece, stillFails);
            if (shorter != null) {
                failing = shorter;
                piece = Math.clamp(failing.size() / 2, 1, piece);
            } else if (piece == 1) {
                break;
            } else {
                piece = piece / 2;
            }
        }
        return failing;
    }

    private static List<Long> withoutSomePiece(List<Long> failing, int piece, Predicate<List<Long>> stillFails) {
        for (int from = 0; from < failing.size(); from += piece) {
            List<Long> rest = new ArrayList<>(failing.subList(0, from));
            rest.addAll(failing.subList(Math.min(failing.size(), from + piece), failing.size()));
            if (stillFails.test(rest)) {
                return List.copyOf(rest);
            }
        }
        return null;
    }

    /** Watches a script run. */
    public interface Observer {

        /** The design is there, nothing is edited yet. */
        void opened(Design design, EditingDomain domain);

        /**
         * A step is done.
         *
         * @param step counts from 0
         * @param edit what was done, for messages
         */
        void edited(int step, String edit);
    }
}
