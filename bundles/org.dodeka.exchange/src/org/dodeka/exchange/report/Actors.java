package org.dodeka.exchange.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;

/** Those who take part, apart from how they do. */
final class Actors {

    private Actors() {
    }

    /** The actors of participations, each once; seats that nobody has are left out. */
    static Set<Actor> of(List<Participation> participations) {
        return participations.stream().map(Participation::getActor).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
