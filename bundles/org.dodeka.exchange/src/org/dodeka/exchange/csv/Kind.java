package org.dodeka.exchange.csv;

import java.util.Locale;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Group;

/** What a row of the table of people is about; each may hold a participation, too. */
public enum Kind {

    /** A person; so is every row that says nothing else. */
    PERSON,
    /** A group. */
    GROUP,
    /** A participation that nobody holds. */
    VACANCY;

    /** The word in the column. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(Actor actor) {
        return actor == null ? VACANCY : actor instanceof Group ? GROUP : PERSON;
    }
}
