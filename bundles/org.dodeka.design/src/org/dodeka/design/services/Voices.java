package org.dodeka.design.services;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/** Which groups are heard in a space: as such, or through members who take part. */
public final class Voices {

    private final Views views = new Views();

    /** The groups that take part in a space themselves, each once. */
    @Reads("participations/actor")
    public Set<Group> groupsTakingPart(Space space) {
        Set<Group> groups = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            if (participation.getActor() instanceof Group group) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The groups that take part in a space only through members, each once. */
    @Reads("participations/actor/groups")
    public Set<Group> groupsThroughMembers(Space space) {
        Set<Group> groups = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            if (participation.getActor() instanceof Person person) {
                groups.addAll(person.getGroups());
            }
        }
        groups.removeAll(groupsTakingPart(space));
        return groups;
    }

    /** The participations of an actor in a space. */
    @Reads("participations/actor")
    public List<Participation> participationsOf(Space space, Actor actor) {
        return space.getParticipations().stream().filter(participation -> participation.getActor() == actor).toList();
    }

    /** The participations in a space of the actor at the end of an edge that starts at the space. */
    @Reads("participations/actor")
    public List<Participation> participationsAtEnd(Space space, Object edge) {
        return views.targetOf(space, edge) instanceof Actor actor ? participationsOf(space, actor) : List.of();
    }

    /** Whether somebody can join a space, in which they do not take part yet; either may be named first. */
    @Reads({"participations/actor", "^Participation.actor"})
    public boolean mayTakePart(EObject one, EObject other) {
        if (one instanceof Actor && other instanceof Space) {
            return mayTakePart(other, one);
        }
        return one instanceof Space space && other instanceof Actor actor && participationsOf(space, actor).isEmpty();
    }

    /** The activities that somebody leads or attends in this participation. */
    @Reads({"^Activity.leads", "^Activity.participants"})
    public List<Activity> activitiesWithParticipation(Participation participation) {
        List<Activity> activities = new ArrayList<>();
        if (participation.eContainer() instanceof Space own && own.eContainer() != null) {
            own.eContainer().eAllContents().forEachRemaining(object -> {
                if (object instanceof Activity activity
                        && (activity.getLeads().contains(participation) || activity.getParticipants().contains(participation))) {
                    activities.add(activity);
                }
            });
        }
        return activities;
    }
}
