package org.dodeka.validation.disciplines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** Who in a space comes into question for something, the most fitting first: current ones, then the deeper involved, then by name. */
public final class Candidates {

    /** By label, then by id: an order that depends on nothing but what people see. */
    public static final Comparator<Element> BY_LABEL = Comparator.<Element, String>comparing(Labels::of)
            .thenComparing(Element::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Candidates() {
    }

    /** The participations of a space that have an actor. */
    public static List<Participation> participations(Space space, Facts facts) {
        return space.getParticipations().stream().filter(p -> p.getActor() != null)
                .sorted(Comparator.<Participation, Boolean>comparing(p -> !facts.isCurrent(p)).thenComparing(Participation::getLevel)
                        .thenComparing(Participation::getActor, BY_LABEL).thenComparing(BY_LABEL))
                .toList();
    }

    /** The actors in a space, each once. */
    public static List<Actor> actors(Space space, Facts facts) {
        return participations(space, facts).stream().map(Participation::getActor).distinct().toList();
    }

    /** The participation of an actor in a space; the most fitting, if there are several. */
    public static Optional<Participation> participation(Space space, Actor actor, Facts facts) {
        return participations(space, facts).stream().filter(p -> p.getActor() == actor).findFirst();
    }
}
