package org.dodeka.design.services;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;

/** Who is in no space: people who take no part, and groups of which nobody does. */
public final class Absences {

    @Reads({})
    public String absentTitle(Design design) {
        return Messages.absentTitle;
    }

    @Reads({"persons", "groups/members", "spaces/participations/actor"})
    public boolean hasAbsentActors(Design design) {
        return !absentActors(design).isEmpty();
    }

    /** The groups first, then the people, each in the order of the design. */
    @Reads({"persons", "groups/members", "spaces/participations/actor"})
    public List<Actor> absentActors(Design design) {
        Set<Actor> present = new HashSet<>();
        for (Space space : design.getSpaces()) {
            for (Participation participation : space.getParticipations()) {
                present.add(participation.getActor());
            }
        }
        List<Actor> absent = new ArrayList<>();
        for (Group group : design.getGroups()) {
            if (!present.contains(group) && group.getMembers().stream().noneMatch(present::contains)) {
                absent.add(group);
            }
        }
        for (Person person : design.getPersons()) {
            if (!present.contains(person)) {
                absent.add(person);
            }
        }
        return absent;
    }
}
