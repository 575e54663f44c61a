package org.dodeka.validation.disciplines.scale;

import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** How spaces lie in each other. */
final class Nesting {

    private Nesting() {
    }

    /** How many levels of scale lie between two spaces; 0 if they have one scale. */
    static int levelsApart(Space one, Space other) {
        return Math.abs(one.getScale().ordinal() - other.getScale().ordinal());
    }

    /**
     * Whether a space lies in itself, through other spaces of the design. Walks from parent to parent: as many steps as the nesting is
     * deep, without memory of the spaces passed: a mark that is moved on at growing distances meets every circle that starts further up.
     */
    static boolean isInCycle(Space space, Facts facts) {
        Space mark = space;
        int steps = 0;
        int next = 1;
        for (Space at = parent(space, facts); at != null; at = parent(at, facts)) {
            if (at == space) {
                return true;
            }
            if (at == mark) {
                return false;
            }
            if (++steps == next) {
                mark = at;
                next *= 2;
                steps = 0;
            }
        }
        return false;
    }

    private static Space parent(Space space, Facts facts) {
        return space.getParent() != null && facts.index().contains(space.getParent()) ? space.getParent() : null;
    }
}
