package org.dodeka.validation.disciplines.continuity;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;

/** Who follows whom. */
final class Succession {

    private Succession() {
    }

    /** Whether a participation names somebody else who will take over. */
    static boolean isSettled(Participation participation) {
        return participation.getSuccessor() != null && participation.getSuccessor() != participation.getActor();
    }

    /** Asks who follows: the core of the space first, then who is active, then others in it, members of its groups, and anybody. */
    static Optional<Person> ask(Participation leaving, Space space, FixContext context) {
        List<Participation> people = space.getParticipations();
        List<Person> persons = new Offer<Person>(context.facts()).without(leaving.getActor())
                .then(persons(people.stream().filter(p -> p.getLevel() == Level.CORE && context.facts().isCurrent(p)).toList()))
                .then(persons(people.stream().filter(p -> p.getLevel() == Level.ACTIVE && context.facts().isCurrent(p)).toList()))
                .then(persons(people))
                .then(Facts.groups(space).stream().flatMap(g -> g.getMembers().stream()).toList())
                .then(context.design().getPersons()).list();
        String question = Messages.bind(Messages.askSuccessor,
                new Object[] { Labels.of(leaving.getActor()), RoleNames.of(leaving.getRole()), Labels.of(space) });
        return context.input().choose(question, persons);
    }

    private static List<Person> persons(List<Participation> people) {
        return people.stream().map(Participation::getActor).filter(Person.class::isInstance).map(Person.class::cast).toList();
    }
}
