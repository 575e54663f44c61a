package org.dodeka.exchange.report;

import java.util.List;
import java.util.Objects;

import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.validation.RulePack;
import org.dodeka.validation.RulePacks;
import org.dodeka.validation.RuleSettings;
import org.dodeka.validation.ValidationResult;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.Metrics;
import org.dodeka.viewpoint.layout.Layouts;

/**
 * What a report tells of. The design must not change while the report is written.
 *
 * @param facts the design and what it implies
 * @param result what a validation of this design found
 * @param metrics the metrics and the coverage of this design, by the same result
 * @param catalogue the disciplines with their names, key and guiding questions; null if there is none, the report then names
 *        disciplines by their codes and has no guiding questions
 * @param packs the rule packs by which the design was checked
 * @param settings the settings by which it was checked; the page lists what differs from the packs
 * @param title what to put above the report in place of the name of the design; null or blank for the name
 * @param layouts where figures of the diagrams are, as far as somebody has arranged them; the rest is placed
 * @param withNotes whether the working notes of the design are shown; they are often about people and not meant for everybody
 */
public record ReportInput(Facts facts, ValidationResult result, Metrics metrics, DisciplineCatalogue catalogue, List<RulePack> packs,
        RuleSettings settings, String title, Layouts layouts, boolean withNotes) {

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if the result is about another design
     */
    public ReportInput {
        Objects.requireNonNull(metrics);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(layouts);
        packs = List.copyOf(packs);
        if (result.design() != facts.design()) {
            throw new IllegalArgumentException("The result is about another design");
        }
    }

    /**
     * Measures the design; a report under the name of the design and without notes.
     *
     * @param facts the design and what it implies
     * @param result what a validation of this design found
     * @param catalogue the disciplines, or null
     * @param packs the rules by which it was checked
     * @param settings the settings by which it was checked
     */
    public static ReportInput of(Facts facts, ValidationResult result, DisciplineCatalogue catalogue, RulePacks packs, RuleSettings settings) {
        return new ReportInput(facts, result, Metrics.of(facts, result, catalogue), catalogue, packs.packs(), settings, null, new Layouts(), false);
    }

    /** The same under another title; null or blank for the name of the design. */
    public ReportInput titled(String other) {
        return new ReportInput(facts, result, metrics, catalogue, packs, settings, other, layouts, withNotes);
    }

    /** The same with the diagrams as somebody has arranged them. */
    public ReportInput arranged(Layouts known) {
        return new ReportInput(facts, result, metrics, catalogue, packs, settings, title, known, withNotes);
    }

    /** The same with, or without, the working notes. */
    public ReportInput notes(boolean shown) {
        return new ReportInput(facts, result, metrics, catalogue, packs, settings, title, layouts, shown);
    }

    Design design() {
        return facts.design();
    }
}
