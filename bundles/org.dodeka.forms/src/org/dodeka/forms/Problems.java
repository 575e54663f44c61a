package org.dodeka.forms;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** What is wrong with the elements of a design, to be shown where they are edited. To be used on the thread of the display. */
public interface Problems {

    /** Nothing is known to be wrong. */
    Problems NONE = new Problems() {
        @Override
        public List<FieldProblem> of(EObject element) {
            return List.of();
        }

        @Override
        public Summary summary(EObject element) {
            return Summary.NONE;
        }

        @Override
        public void addListener(Consumer<Collection<EObject>> listener) {
            // nothing ever changes
        }

        @Override
        public void removeListener(Consumer<Collection<EObject>> listener) {
            // nobody is known
        }
    };

    /**
     * How many problems an element has.
     *
     * @param worst how bad the worst is; null if there is none
     * @param count how many there are
     */
    record Summary(FieldProblem.Severity worst, int count) {

        /** All is well. */
        public static final Summary NONE = new Summary(null, 0);

        /** Those of two elements. */
        Summary and(Summary other) {
            FieldProblem.Severity both = worst == null || other.worst != null && other.worst.compareTo(worst) < 0 ? other.worst : worst;
            return new Summary(both, count + other.count);
        }
    }

    /** The problems of an element itself, at its fields and as a whole. */
    List<FieldProblem> of(EObject element);

    /** How many problems an element itself has, without a text for each; costs next to nothing. */
    Summary summary(EObject element);

    /** From now on the listener is told of the elements whose problems are others. */
    void addListener(Consumer<Collection<EObject>> listener);

    /** The listener is not told of anything any more. */
    void removeListener(Consumer<Collection<EObject>> listener);
}
