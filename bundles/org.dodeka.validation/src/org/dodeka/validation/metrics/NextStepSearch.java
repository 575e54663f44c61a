package org.dodeka.validation.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.catalogue.ItemKind;
import org.dodeka.validation.Finding;
import org.dodeka.validation.Severity;

/** Finds the next step, as {@link NextStep} says. */
final class NextStepSearch {

    private NextStepSearch() {
    }

    /**
     * Finds the step.
     *
     * @param findings the most severe first, without those that are waived
     */
    static Optional<NextStep> in(List<Finding> findings, Coverage coverage, DisciplineCatalogue catalogue, Answers answers) {
        List<String> order = leastCoveredFirst(coverage);
        Map<String, Discipline> disciplines = new HashMap<>();
        if (catalogue != null) {
            catalogue.getDisciplines().forEach(discipline -> disciplines.putIfAbsent(discipline.getCode(), discipline));
        }
        for (String code : order) {
            Optional<NextStep> error = mend(findings, code, Severity.ERROR);
            if (error.isPresent()) {
                return error;
            }
        }
        for (String code : order) {
            Discipline discipline = disciplines.get(code);
            Optional<NextStep> step = mend(findings, code, Severity.WARNING)
                    .or(() -> first(discipline, ItemKind.QUESTION, item -> !answers.isAnswered(item)).map(item -> new NextStep.Answer(code, item)))
                    .or(() -> first(discipline, ItemKind.CRITERION, item -> !answers.isRated(item)).map(item -> new NextStep.Rate(code, item)))
                    .or(() -> mend(findings, code, Severity.INFO));
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private static List<String> leastCoveredFirst(Coverage coverage) {
        List<DisciplineCoverage> all = new ArrayList<>(coverage.disciplines());
        all.sort(Comparator.comparingDouble(discipline -> discipline.value().orElse(Double.MAX_VALUE))); // stable: the order of the catalogue
        return all.stream().map(DisciplineCoverage::code).toList();
    }

    private static Optional<NextStep> mend(List<Finding> findings, String code, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity && finding.rule().discipline().equals(code)).findFirst()
                .map(finding -> new NextStep.Mend(code, finding));
    }

    private static Optional<CatalogueItem> first(Discipline discipline, ItemKind kind, Predicate<CatalogueItem> open) {
        return discipline == null ? Optional.empty()
                : discipline.getItems().stream().filter(item -> item.getKind() == kind && open.test(item)).findFirst();
    }
}
