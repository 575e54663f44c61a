package org.dodeka.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Answers the questions of quick fixes: a dialog, a test, or nobody. */
public interface FixInput {

    /**
     * Asks for a text.
     *
     * @param question what is asked, for people
     * @param proposal a proposed answer, or an empty text
     * @return the answer, not blank; empty if the person cancels
     */
    Optional<String> text(String question, String proposal);

    /**
     * Asks for one of several elements.
     *
     * @param <E> their class
     * @param question what is asked, for people
     * @param candidates what can be chosen, the most fitting first; may be empty
     * @return one of the candidates; empty if the person cancels
     */
    <E extends EObject> Optional<E> choose(String question, List<E> candidates);

    /** Answers nothing. */
    static FixInput none() {
        return new FixInput() {
            @Override
            public Optional<String> text(String question, String proposal) {
                return Optional.empty();
            }

            @Override
            public <E extends EObject> Optional<E> choose(String question, List<E> candidates) {
                return Optional.empty();
            }
        };
    }

    /** Takes every proposal (a plain word where there is none) and the first candidate. */
    static FixInput proposals() {
        return new FixInput() {
            @Override
            public Optional<String> text(String question, String proposal) {
                return Optional.of(proposal.isBlank() ? question : proposal);
            }

            @Override
            public <E extends EObject> Optional<E> choose(String question, List<E> candidates) {
                return candidates.stream().findFirst();
            }
        };
    }
}
