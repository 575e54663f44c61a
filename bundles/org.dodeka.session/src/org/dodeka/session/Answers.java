package org.dodeka.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dodeka.validation.FixInput;
import org.eclipse.emf.ecore.EObject;

/**
 * Answers that are asked for before a command begins, and used when it runs: nobody is waited for while a design is being changed. A question that
 * comes up only then, because the design is another meanwhile, has no answer.
 */
final class Answers implements FixInput {

    private record Answer(String question, Optional<?> given) {
    }

    private final FixInput person;
    private final List<Answer> answers = new ArrayList<>();
    private int used;
    private boolean asking = true;

    /** @param person is asked until {@link #use()} */
    Answers(FixInput person) {
        this.person = person;
    }

    /** From now on nobody is asked: the same questions get the same answers, from the first one on. */
    Answers use() {
        asking = false;
        used = 0;
        return this;
    }

    /** Whether each question so far has an answer. */
    boolean complete() {
        return answers.stream().allMatch(answer -> answer.given().isPresent());
    }

    @Override
    public Optional<String> text(String question, String proposal) {
        if (asking) {
            Optional<String> given = person.text(question, proposal);
            answers.add(new Answer(question, given));
            return given;
        }
        return next(question).map(String.class::cast);
    }

    @Override
    public <E extends EObject> Optional<E> choose(String question, List<E> candidates) {
        if (asking) {
            Optional<E> given = person.choose(question, candidates);
            answers.add(new Answer(question, given));
            return given;
        }
        Optional<?> given = next(question);
        return candidates.stream().filter(candidate -> given.isPresent() && given.get() == candidate).findFirst();
    }

    private Optional<?> next(String question) {
        return used < answers.size() && answers.get(used).question().equals(question) ? answers.get(used++).given() : Optional.empty();
    }
}
