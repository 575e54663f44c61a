package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationEngine;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.DisciplineCoverage;
import org.dodeka.validation.metrics.Metrics;

/** What the tests of the coverage share: a design, rules, a catalogue, and the coverage of one discipline, REL. */
abstract class CoverageTestCase {

    /** 2026-06-01 is the day of the design. */
    protected final DesignBuilder d = new DesignBuilder("2026-06-01");
    protected final StubRules rules = new StubRules();

    /** The catalogue that counts; null for none. */
    protected DisciplineCatalogue catalogue;

    protected final Coverage coverage(Map<String, String> settings) {
        Facts facts = Facts.of(d.design());
        ValidationResult result = new ValidationEngine(rules.packs(), new RuleSettings(settings)).validate(facts, null);
        return Metrics.of(facts, result, catalogue).coverage();
    }

    protected final Coverage coverage() {
        return coverage(Map.of());
    }

    protected final DisciplineCoverage rel(Map<String, String> settings) {
        return coverage(settings).disciplines().stream().filter(c -> c.code().equals("REL")).findFirst().orElseThrow();
    }

    protected final DisciplineCoverage rel() {
        return rel(Map.of());
    }

    protected static void assertValue(OptionalDouble actual, double expected) {
        assertThat(actual).hasValueCloseTo(expected, within(1e-9));
    }
}
