package org.dodeka.validation.metrics;

import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.validation.Finding;

/**
 * The one thing that helps a design most, a heuristic of our own:
 * <ol>
 * <li>If there are errors, one of them is mended, as an error keeps the design from being exported: of several, the first one of the discipline that is
 * covered least.
 * <li>Otherwise the discipline that is covered least is attended to: its first warning is mended; or else its first guiding question that nobody has
 * answered is answered; or else its first criterion that nobody has rated is rated; or else its first information is looked at.
 * <li>If nothing of that is open there, the next discipline is looked at, from the least covered to the best.
 * </ol>
 * Of disciplines with equal coverage the first of the catalogue counts; one without a coverage comes last. Waived findings count for nothing.
 */
public sealed interface NextStep {

    /** Something that was found is to be mended. */
    record Mend(String discipline, Finding finding) implements NextStep {
    }

    /** A guiding question is to be answered. */
    record Answer(String discipline, CatalogueItem question) implements NextStep {
    }

    /** A quality criterion is to be rated. */
    record Rate(String discipline, CatalogueItem criterion) implements NextStep {
    }

    /** The code of the discipline that it is for, such as {@code REL}. */
    String discipline();
}
