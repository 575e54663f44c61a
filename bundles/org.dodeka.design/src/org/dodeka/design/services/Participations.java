package org.dodeka.design.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.Dates;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Who takes part in a space, and how that is drawn. Whoever takes part in several spaces is drawn in each. */
public final class Participations {

    @Reads("name")
    public String participationTitle(Design design) {
        return NLS.bind(Messages.participationTitle, Labels.of(design));
    }

    @Reads("spaces/participations")
    public List<Participation> participationsInDesign(Design design) {
        return design.getSpaces().stream().map(Space::getParticipations).flatMap(Collection::stream).toList();
    }

    /** Whoever takes part in a space, each once, from the core outwards. */
    @Reads({"participations/actor", "participations/level"})
    public Set<Actor> actorsInside(Space space) {
        Set<Actor> actors = new LinkedHashSet<>();
        space.getParticipations().stream().sorted(Comparator.comparing(Participation::getLevel)).map(Participation::getActor).forEach(actors::add);
        actors.remove(null);
        return actors;
    }

    /** The groups that are heard in a space only through members. */
    @Reads("participations/actor/groups")
    public Set<Group> voicesInside(Space space) {
        return new Voices().groupsThroughMembers(space);
    }

    /** None: outside of spaces no voice is drawn. */
    @Reads({})
    public Set<Group> voicesInside(Design design) {
        return Set.of();
    }

    @Reads("groups")
    public List<Group> groupsOfActor(Actor actor) {
        return actor instanceof Person person ? person.getGroups() : List.of();
    }

    /** The kind of a space as a heading. */
    @Reads("kind")
    public String kindLabel(Space space) {
        return Literals.heading(space.getKind());
    }

    /** The role, and the last day if there is one. */
    @Reads("role,until")
    public String roleLabel(Participation participation) {
        String role = Literals.heading(participation.getRole());
        return participation.getUntil() == null ? role : NLS.bind(Messages.roleUntil, role, Dates.format(participation.getUntil()));
    }

    /** The width of the edge in pixels: 3 in the core, 2 for the active, else 1. */
    @Reads("level")
    public int levelWidth(Participation participation) {
        return switch (participation.getLevel()) {
            case CORE -> 3;
            case ACTIVE -> 2;
            default -> 1;
        };
    }

    @Reads("decides")
    public boolean isDecider(Participation participation) {
        return Boolean.TRUE.equals(participation.getDecides());
    }

    @Reads("level")
    public boolean isOccasional(Participation participation) {
        return participation.getLevel() == Level.OCCASIONAL;
    }

    @Reads("level")
    public boolean isPeripheral(Participation participation) {
        return participation.getLevel() == Level.PERIPHERAL;
    }

    @Reads("level")
    public boolean isTransactional(Participation participation) {
        return participation.getLevel() == Level.TRANSACTIONAL;
    }

    /** Whether two views lie in one container; for edges that must not lead from one space to another. */
    @Reads({})
    public boolean inOneContainer(EObject element, Object oneView, Object otherView) {
        Object container = Views.containerOf(oneView);
        return container != null && container == Views.containerOf(otherView);
    }
}
