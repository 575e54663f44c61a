package org.dodeka.validation.metrics;

import java.util.OptionalDouble;

/**
 * How far a design attends to one discipline: 100 × (0.4 × rules + 0.3 × questions + 0.3 × criteria). A term that is
 * undefined is dropped and the others are rescaled to a sum of weights of 1; without any term, the value is undefined.
 * The weights are a heuristic of our own.
 *
 * @param code the code of the discipline, for example {@code REL}
 * @param value the coverage in percent, 0..100; empty if no term is defined
 * @param rules the share of rules passed, 0..1, in which an error weighs 3, a warning 2 and an information 1; empty if
 *        no rule counts
 * @param questions the share of the guiding questions that are answered, 0..1; empty without questions
 * @param criteria the mean rating of the rated quality criteria / 4, 0..1; empty if none is rated
 * @param rulesPassed how many of the rules that count hold everywhere
 * @param rulesApplicable how many rules count: those that are about something in the design and are not waived altogether
 */
public record DisciplineCoverage(String code, OptionalDouble value, OptionalDouble rules, OptionalDouble questions, OptionalDouble criteria,
        int rulesPassed, int rulesApplicable) {

    private static final int RULES = 40;
    private static final int QUESTIONS = 30;
    private static final int CRITERIA = 30;

    static DisciplineCoverage of(String code, RuleTally rules, OptionalDouble questions, OptionalDouble criteria) {
        return new DisciplineCoverage(code, value(rules.share(), questions, criteria), rules.share(), questions, criteria,
                rules.passed(), rules.counted());
    }

    private static OptionalDouble value(OptionalDouble rules, OptionalDouble questions, OptionalDouble criteria) {
        int weights = weight(RULES, rules) + weight(QUESTIONS, questions) + weight(CRITERIA, criteria);
        double sum = RULES * rules.orElse(0) + QUESTIONS * questions.orElse(0) + CRITERIA * criteria.orElse(0);
        return Ratio.of(100 * sum, weights);
    }

    private static int weight(int weight, OptionalDouble term) {
        return term.isPresent() ? weight : 0;
    }
}
