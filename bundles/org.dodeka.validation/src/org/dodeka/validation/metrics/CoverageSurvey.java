package org.dodeka.validation.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.catalogue.Discipline;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;

/** Puts together what rules and responses say of each discipline. */
final class CoverageSurvey {

    /** The order in which people know the disciplines, for designs that are looked at without a catalogue. */
    private static final List<String> TWELVE = List.of("REL", "ACC", "VAL", "VOI", "POW", "LEA", "ENG", "IMG", "ALI", "CON", "BOU", "SCA");
    private static final Comparator<String> FAMILIAR = Comparator
            .<String>comparingInt(code -> TWELVE.contains(code) ? TWELVE.indexOf(code) : TWELVE.size())
            .thenComparing(Comparator.naturalOrder());

    private CoverageSurvey() {
    }

    static Coverage of(Facts facts, ValidationResult result, DisciplineCatalogue catalogue) {
        Map<String, RuleTally> tallies = RuleTally.of(result);
        Answers answers = new Answers(facts.all(DesignPackage.Literals.RESPONSE));
        Map<String, Discipline> catalogued = catalogued(catalogue);
        List<DisciplineCoverage> all = new ArrayList<>();
        catalogued.forEach((code, discipline) -> all.add(DisciplineCoverage.of(code, tallies.getOrDefault(code, new RuleTally()),
                answers.questions(discipline), answers.criteria(discipline))));
        tallies.keySet().stream().filter(code -> !catalogued.containsKey(code)).sorted(FAMILIAR)
                .forEach(code -> all.add(DisciplineCoverage.of(code, tallies.get(code), OptionalDouble.empty(), OptionalDouble.empty())));
        return new Coverage(all);
    }

    /** The disciplines by code; one without a code cannot be told, and of two with one code the first counts. */
    private static Map<String, Discipline> catalogued(DisciplineCatalogue catalogue) {
        Map<String, Discipline> disciplines = new LinkedHashMap<>();
        for (Discipline discipline : catalogue == null ? List.<Discipline>of() : catalogue.getDisciplines()) {
            if (!Facts.blank(discipline.getCode())) {
                disciplines.putIfAbsent(discipline.getCode(), discipline);
            }
        }
        return disciplines;
    }
}
