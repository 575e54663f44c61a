package org.dodeka.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/** Who comes after whom. Every succession is drawn within the space in which it is to happen. */
public final class Successions {

    /** Those who are to succeed somebody in a space in which they do not take part yet. */
    @Reads({"participations/successor", "participations/actor"})
    public Set<Person> successorsFromElsewhere(Space space) {
        Set<Person> successors = new LinkedHashSet<>();
        space.getParticipations().forEach(participation -> successors.add(participation.getSuccessor()));
        space.getParticipations().forEach(participation -> successors.remove(participation.getActor()));
        successors.remove(null);
        return successors;
    }

    /** None: outside of spaces nobody succeeds. */
    @Reads({})
    public Set<Person> successorsFromElsewhere(Design design) {
        return Set.of();
    }

    /** Whether a participation passes on between two views: both lie in the space of the participation. */
    @Reads("^Space.participations")
    public boolean isFollowedIn(Participation participation, Object sourceView, Object targetView) {
        return Views.elementAround(sourceView) == participation.eContainer()
                && Views.containerOf(sourceView) == Views.containerOf(targetView);
    }

    @Reads({})
    public String successionLabel(Participation participation) {
        return Messages.successor;
    }

    /** The participations of an actor in the space in which a view of the actor lies. */
    @Reads("^Participation.actor")
    public List<Participation> participationsHere(Actor actor, Object view) {
        return Views.elementAround(view) instanceof Space space
                ? space.getParticipations().stream().filter(participation -> participation.getActor() == actor).toList() : List.of();
    }

    /** The participations that somebody is to take over in the space in which a view of that person lies. */
    @Reads("^Participation.successor")
    public List<Participation> followedHere(Person successor, Object view) {
        return Views.elementAround(view) instanceof Space space
                ? space.getParticipations().stream().filter(participation -> participation.getSuccessor() == successor).toList() : List.of();
    }

    /** Whether a person can come after an actor in the space in which a view of the actor lies: somebody else, who is not to do so yet. */
    @Reads({"^Participation.actor", "^Participation.actor/successor"})
    public boolean mayBeFollowedHere(EObject actor, Object view, EObject successor) {
        return actor instanceof Actor one && successor instanceof Person && actor != successor
                && participationsHere(one, view).stream().anyMatch(participation -> participation.getSuccessor() != successor);
    }

    /** Whether a participation can get another successor. */
    @Reads("actor,successor")
    public boolean mayPassOnTo(Participation participation, EObject successor) {
        return successor instanceof Person && participation.getActor() != successor && participation.getSuccessor() != successor;
    }
}
