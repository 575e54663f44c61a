package org.dodeka.validation.disciplines.boundaries;

import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** Who and what is present on which side of a boundary. */
final class Crossing {

    private Crossing() {
    }

    /** Whether a boundary has two sides, so that something can be said about both; BOU-1 asks for them. */
    static boolean hasTwoSides(Boundary boundary) {
        return boundary.getSides().size() == 2 && boundary.getSides().get(0) != boundary.getSides().get(1);
    }

    /** Whether a person is a member of that group, or takes part in that space, alone or through a group. */
    static boolean isAtHome(Person person, Side side) {
        if (side instanceof Space space) {
            return space.getParticipations().stream().map(Participation::getActor)
                    .anyMatch(actor -> actor == person || actor instanceof Group group && person.getGroups().contains(group));
        }
        return side instanceof Group group && person.getGroups().contains(group);
    }

    /** Whether a participation lies in that space, or its actor is that group or a member of it. */
    static boolean isOf(Participation participation, Side side) {
        return side instanceof Space ? participation.eContainer() == side
                : side instanceof Group group && Facts.groups(participation.getActor()).contains(group);
    }

    /** Whether somebody of a side takes part in a space. */
    static boolean isPresent(Side side, Space space) {
        return side == space || space.getParticipations().stream().anyMatch(p -> isOf(p, side));
    }
}
