package org.dodeka.validation;

import java.time.LocalDate;

import org.dodeka.model.design.Design;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What a quick fix works with.
 *
 * @param facts the design and what can be derived from it
 * @param domain the editing domain that runs the command
 * @param input who answers the questions of the fix
 */
public record FixContext(Facts facts, EditingDomain domain, FixInput input) {

    /** The design. */
    public Design design() {
        return facts.design();
    }

    /** The day for which the design is looked at; null if the design does not say. */
    public LocalDate asOf() {
        return facts.asOf();
    }

    /** Starts a list of changes that become one command. */
    public Edits edits() {
        return new Edits(domain);
    }
}
