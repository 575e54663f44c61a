package org.dodeka.validation.metrics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.Finding;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;

/**
 * The state of a design in short, worked out step by step: the figures of {@link Metrics#design()}, the coverage, the worst findings and the next
 * best step. A thread that has other things to do, such as that of a display, makes one step now and then; with 10,000 elements a step takes a few
 * milliseconds. All steps have to be made on the thread that may read the design. If the design is edited in between, the survey is outdated.
 */
public final class Survey {

    private final Facts facts;
    private final Supplier<ValidationResult> check;
    private final DisciplineCatalogue catalogue;
    private final int edits;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<Metric> metrics = new ArrayList<>();
    private ValidationResult result;
    private List<Finding> worst = List.of();
    private Map<String, List<Finding>> byDiscipline = Map.of();
    private Coverage coverage = new Coverage(List.of());
    private Optional<NextStep> nextStep = Optional.empty();

    /**
     * Prepares the steps; nothing is worked out yet.
     *
     * @param facts the design
     * @param check validates the same design when the first step is made
     * @param catalogue the disciplines; null if there is none
     */
    public Survey(Facts facts, Supplier<ValidationResult> check, DisciplineCatalogue catalogue) {
        this.facts = facts;
        this.check = check;
        this.catalogue = catalogue;
        edits = facts.index().edits();
        steps.add(() -> result = check.get());
        steps.add(this::sort);
        steps.add(() -> coverage = CoverageSurvey.of(facts, result, catalogue));
        steps.add(() -> nextStep = NextStepSearch.in(worst, coverage, catalogue, new Answers(facts.all(DesignPackage.Literals.RESPONSE))));
        steps.add(() -> Metrics.steps(facts).forEach(step -> steps.add(() -> metrics.add(step.get()))));
    }

    /** Makes all steps at once. */
    public static Survey of(Facts facts, ValidationResult result, DisciplineCatalogue catalogue) {
        Survey survey = new Survey(facts, () -> result, catalogue);
        while (survey.step()) {
            // the next one
        }
        return survey;
    }

    /**
     * Makes the next step.
     *
     * @return whether there are more to make
     */
    public boolean step() {
        if (!steps.isEmpty()) {
            steps.remove().run();
        }
        return !steps.isEmpty();
    }

    /** Whether the design was edited since the survey began. */
    public boolean isOutdated() {
        return facts.index().edits() != edits;
    }

    private void sort() {
        Map<Object, Integer> order = new HashMap<>();
        result.findings().forEach(finding -> order.putIfAbsent(finding.rule(), order.size()));
        worst = result.findings().stream().filter(finding -> !finding.waived())
                .sorted(Comparator.comparing(Finding::severity).thenComparing(finding -> order.get(finding.rule()))).toList();
        Map<String, List<Finding>> sorted = new HashMap<>();
        worst.forEach(finding -> sorted.computeIfAbsent(finding.rule().discipline(), code -> new ArrayList<>()).add(finding));
        result.findings().stream().filter(Finding::waived)
                .forEach(finding -> sorted.computeIfAbsent(finding.rule().discipline(), code -> new ArrayList<>()).add(finding));
        byDiscipline = sorted;
    }

    /** The findings that are not waived, the most severe first, then rule by rule. */
    public List<Finding> worst() {
        return worst;
    }

    /** The findings of a discipline, the most severe first, those that are waived last. */
    public List<Finding> findings(String discipline) {
        return List.copyOf(byDiscipline.getOrDefault(discipline, List.of()));
    }

    /** How far the design attends to each discipline. */
    public Coverage coverage() {
        return coverage;
    }

    /** The figures about the design, those of {@link Metrics#design()}. */
    public List<Metric> metrics() {
        return List.copyOf(metrics);
    }

    /** What to do next; empty if nothing is open. */
    public Optional<NextStep> nextStep() {
        return nextStep;
    }
}
