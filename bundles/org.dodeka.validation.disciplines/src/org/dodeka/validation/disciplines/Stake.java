package org.dodeka.validation.disciplines;

import java.util.Comparator;

import org.dodeka.model.design.Group;
import org.dodeka.validation.facts.Facts;

/** What groups have at stake. */
public final class Stake {

    /** The highest stake first; an unset stake is 0. Groups with the same stake by label and id. */
    public static final Comparator<Group> HIGHEST_FIRST = Comparator.comparingDouble((Group group) -> -Facts.number(group.getStake()))
            .thenComparing(Candidates.BY_LABEL);

    private Stake() {
    }
}
