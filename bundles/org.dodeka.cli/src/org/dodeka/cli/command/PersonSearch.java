package org.dodeka.cli.command;

import java.util.List;
import java.util.function.Predicate;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.session.Refusal;
import org.dodeka.cli.session.Suggestions;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Person;
import org.eclipse.osgi.util.NLS;

/** Finds the person whom somebody means: by id, else by name, else by name in any case. */
final class PersonSearch {

    private final Design design;
    private final String file;

    PersonSearch(Design design, String file) {
        this.design = design;
        this.file = file;
    }

    Person find(String wanted) {
        String name = wanted.strip();
        List<Predicate<Person>> ways = List.of(p -> name.equals(p.getId()), p -> name.equals(p.getName()),
                p -> p.getName() != null && name.equalsIgnoreCase(p.getName().strip()));
        for (Predicate<Person> way : ways) {
            List<Person> found = design.getPersons().stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw Refusal.usage(NLS.bind(Messages.personAmbiguous, name, String.join(", ", found.stream().map(Person::getId).toList())));
            }
        }
        List<String> names = design.getPersons().stream().map(Labels::of).toList();
        if (names.isEmpty()) {
            throw Refusal.usage(NLS.bind(Messages.noPersons, file));
        }
        throw Refusal.usage(NLS.bind(Messages.personUnknown, name, file) + Suggestions.sentence(name, names));
    }
}
