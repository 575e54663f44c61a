package org.dodeka.validation.disciplines.scale;

import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;

/** A participation that a quick fix gives to a person in a space; what it weighs is for people to say. */
final class LinkingParticipation {

    private LinkingParticipation() {
    }

    static Participation of(String name, Person person, RoleKind role, Level level) {
        Participation participation = DesignFactory.eINSTANCE.createParticipation();
        participation.setName(name);
        participation.setActor(person);
        participation.setRole(role);
        participation.setLevel(level);
        return participation;
    }

    /** Everybody, the people of some spaces first: those at the core or active there now, then the others there. */
    static Offer<Person> offer(FixContext context, Space... spaces) {
        Offer<Person> offer = new Offer<>(context.facts());
        for (Space space : spaces) {
            offer.then(space.getParticipations().stream().filter(p -> Facts.isCoreOrActive(p) && context.facts().isCurrent(p))
                    .map(Participation::getActor).filter(Person.class::isInstance).map(Person.class::cast).toList());
        }
        for (Space space : spaces) {
            offer.then(Facts.persons(space));
        }
        return offer.then(context.design().getPersons());
    }
}
