package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.testing.Designs;
import org.dodeka.validation.Finding;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.FixInput;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Answers questions of quick fixes with given texts (then with proposals), and takes the candidates with given labels (then the first ones). */
final class Answers implements FixInput {

    private final Deque<String> answers;
    private final List<String> questions = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();

    private Answers(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    static Answers of(String... answers) {
        return new Answers(answers);
    }

    /** The questions asked so far. */
    List<String> questions() {
        return questions;
    }

    /** The labels of all that was offered so far. */
    List<String> offered() {
        return offered;
    }

    /** Prepares the fix of a finding; executes nothing. */
    static Command fix(Finding finding, Design design, FixInput input) {
        EditingDomain domain = Designs.editingDomain(design);
        return finding.fix(new FixContext(Facts.of(design), domain, input));
    }

    /** Prepares the fix of a finding and executes it. */
    static void apply(Finding finding, Design design, FixInput input) {
        Command command = fix(finding, design, input);
        assertThat(command.canExecute()).isTrue();
        command.execute();
    }

    @Override
    public Optional<String> text(String question, String proposal) {
        questions.add(question);
        return Optional.of(answers.isEmpty() ? proposal.isBlank() ? "Answer" : proposal : answers.pop());
    }

    @Override
    public <E extends EObject> Optional<E> choose(String question, List<E> candidates) {
        questions.add(question);
        candidates.forEach(candidate -> offered.add(Labels.of(candidate)));
        String label = answers.isEmpty() ? null : answers.pop();
        return candidates.stream().filter(candidate -> label == null || Labels.of(candidate).equals(label)).findFirst();
    }
}
