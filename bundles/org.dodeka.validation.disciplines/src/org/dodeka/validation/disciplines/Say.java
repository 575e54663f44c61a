package org.dodeka.validation.disciplines;

import java.util.LinkedHashSet;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** Who decides in a space, beside who holds formal authority. */
public final class Say {

    private Say() {
    }

    /** Whether an actor is a person with formal authority. */
    public static boolean hasRank(Actor actor) {
        return actor instanceof Person person && Facts.isTrue(person.getFormalAuthority());
    }

    /** Who decides in a space; a participation without an actor decides nothing. */
    public static Set<Actor> deciders(Space space) {
        Set<Actor> deciders = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            if (Facts.isTrue(participation.getDecides()) && participation.getActor() != null) {
                deciders.add(participation.getActor());
            }
        }
        return deciders;
    }

    /** Whether somebody decides, and all who do are persons with formal authority. */
    public static boolean isOnlyWithRank(Space space) {
        Set<Actor> deciders = deciders(space);
        return !deciders.isEmpty() && deciders.stream().allMatch(Say::hasRank);
    }

    /** Whether people without formal authority participate; a group stands for such people unless all its members have authority. */
    public static boolean othersParticipate(Space space) {
        return space.getParticipations().stream().map(Participation::getActor).anyMatch(Say::isOrdinary);
    }

    /** Whether somebody who joins a space would be the first without formal authority where only authority decides (POW-1). */
    public static boolean wouldHaveNone(Space space, Actor newcomer) {
        return isOrdinary(newcomer) && isOnlyWithRank(space) && !othersParticipate(space);
    }

    private static boolean isOrdinary(Actor actor) {
        return actor instanceof Group group ? group.getMembers().isEmpty() || !group.getMembers().stream().allMatch(Say::hasRank)
                : actor != null && !hasRank(actor);
    }
}
