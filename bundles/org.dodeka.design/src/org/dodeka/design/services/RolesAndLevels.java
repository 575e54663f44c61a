package org.dodeka.design.services;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;

/** How tools change who takes part, in which role and how deeply. */
public final class RolesAndLevels {

    /** The actor among two elements; null if there is none. */
    @Reads({})
    public Actor actorOf(EObject one, EObject other) {
        return one instanceof Actor actor ? actor : other instanceof Actor actor ? actor : null;
    }

    /** Whether one of two elements is a space and the other an actor: whoever takes part may do so in several roles. */
    @Reads({})
    public boolean mayJoin(EObject one, EObject other) {
        return one instanceof Space && other instanceof Actor || one instanceof Actor && other instanceof Space;
    }

    /** Whether new people can be put there: into a space, or into the design, where they take no part. */
    @Reads({})
    public boolean takesActors(EObject place) {
        return place instanceof Space || place instanceof Design;
    }

    @Reads({})
    public boolean isParticipation(EObject element) {
        return element instanceof Participation;
    }

    /** Whether a participation can pass to another actor. */
    @Reads("actor")
    public boolean mayPassTo(Participation participation, EObject actor) {
        return actor instanceof Actor && participation.getActor() != actor;
    }

    @Reads("decides")
    public Boolean oppositeOfDecides(Participation participation) {
        return !Boolean.TRUE.equals(participation.getDecides());
    }

    @Reads("level")
    public boolean hasDeeperLevel(EObject element) {
        return element instanceof Participation participation && participation.getLevel() != deeperLevel(participation);
    }

    @Reads("level")
    public boolean hasLooserLevel(EObject element) {
        return element instanceof Participation participation && participation.getLevel() != looserLevel(participation);
    }

    /** The level nearer to the core; the core stays. */
    @Reads("level")
    public Level deeperLevel(Participation participation) {
        return Level.values()[Math.max(participation.getLevel().ordinal() - 1, 0)];
    }

    /** The level further from the core; the last one stays. */
    @Reads("level")
    public Level looserLevel(Participation participation) {
        return Level.values()[Math.min(participation.getLevel().ordinal() + 1, Level.values().length - 1)];
    }

    /** The role as people type it. */
    @Reads("role")
    public String roleName(Participation participation) {
        return Literals.heading(participation.getRole());
    }

    /** Whether a text names a role. */
    @Reads({})
    public boolean acceptsRole(EObject element, Object text) {
        return roleNamed(element, text) != null;
    }

    /** The role that a text names, in the language of the user or as in files, in capitals or not; null if none. */
    @Reads({})
    public RoleKind roleNamed(EObject element, Object text) {
        String typed = text instanceof String words ? words.strip() : "";
        for (RoleKind role : RoleKind.values()) {
            if (typed.equalsIgnoreCase(Labels.ofValue(role)) || typed.equalsIgnoreCase(role.getLiteral())) {
                return role;
            }
        }
        return null;
    }
}
