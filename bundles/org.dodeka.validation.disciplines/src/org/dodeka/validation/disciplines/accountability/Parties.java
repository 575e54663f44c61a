package org.dodeka.validation.disciplines.accountability;

import java.util.List;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;

/** Who may make or receive a promise in a space. */
final class Parties {

    private Parties() {
    }

    /**
     * The people at the core of the space, then its other participants, sponsors among them, then everybody else.
     *
     * @param space the space of the promise, or null
     * @param other the other party, who is left out; or null
     */
    static List<Actor> candidates(Space space, Actor other, Facts facts) {
        Offer<Actor> offer = new Offer<Actor>(facts).without(other);
        if (space != null) {
            offer.then(space.getParticipations().stream()
                    .filter(p -> facts.isCurrent(p) && Facts.isCoreOrActive(p) && p.getRole() != RoleKind.SPONSOR)
                    .map(Participation::getActor).toList());
            offer.then(Candidates.actors(space, facts));
        }
        return offer.then(facts.design().getPersons()).then(facts.design().getGroups()).list();
    }
}
