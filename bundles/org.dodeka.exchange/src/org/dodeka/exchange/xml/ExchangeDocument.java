package org.dodeka.exchange.xml;

import java.util.List;
import java.util.Objects;

import org.dodeka.exchange.findings.ValidatedDesign;
import org.dodeka.model.catalogue.DisciplineCatalogue;
import org.dodeka.model.design.Design;
import org.dodeka.validation.RulePack;
import org.dodeka.validation.RuleSettings;

/**
 * What an exchange file says: a design, and how it was checked.
 *
 * @param validated the design with its findings and its coverage; nothing of it may have changed since it was checked
 * @param catalogue the catalogue of disciplines
 * @param packs the rule packs by which it was checked
 * @param settings the settings with which it was checked
 * @param draft whether it is exported as a draft, whatever was found; otherwise only a design without errors can be written
 */
public record ExchangeDocument(ValidatedDesign validated, DisciplineCatalogue catalogue, List<RulePack> packs, RuleSettings settings, boolean draft) {

    /** Checks that nothing is missing. */
    public ExchangeDocument {
        Objects.requireNonNull(validated);
        Objects.requireNonNull(catalogue);
        Objects.requireNonNull(settings);
        packs = List.copyOf(packs);
    }

    /** The design. */
    public Design design() {
        return validated.result().design();
    }
}
