package org.dodeka.validation.disciplines;

import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** The persons who could take a role in a space. */
public final class Recruits {

    private Recruits() {
    }

    /** Those who take part already, then everybody else; without those who would come to where only rank decides. */
    public static List<Person> of(Space space, Facts facts) {
        Stream<Person> inside = Candidates.actors(space, facts).stream().filter(Person.class::isInstance).map(Person.class::cast);
        return Stream.concat(inside, facts.design().getPersons().stream().sorted(Candidates.BY_LABEL)).distinct()
                .filter(person -> !Say.wouldHaveNone(space, person)).toList();
    }
}
