package org.dodeka.validation.disciplines.valuecreation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Space;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.Stake;
import org.dodeka.validation.facts.Facts;

/** Who may be better off through a space. */
final class Beneficiaries {

    private Beneficiaries() {
    }

    /** The groups of the space, then all groups, each with the highest stake first; then the persons by name. The space may be null. */
    static List<Actor> candidates(Space space, Facts facts) {
        Set<Actor> candidates = new LinkedHashSet<>();
        if (space != null) {
            Facts.groups(space).stream().filter(facts.index()::contains).sorted(Stake.HIGHEST_FIRST).forEach(candidates::add);
        }
        facts.design().getGroups().stream().sorted(Stake.HIGHEST_FIRST).forEach(candidates::add);
        facts.design().getPersons().stream().sorted(Candidates.BY_LABEL).forEach(candidates::add);
        return new ArrayList<>(candidates);
    }
}
