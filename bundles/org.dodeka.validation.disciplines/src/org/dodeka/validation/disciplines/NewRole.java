package org.dodeka.validation.disciplines;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.validation.FixContext;
import org.eclipse.osgi.util.NLS;

/** A role that a quick fix gives somebody in a space, from the day of the design on; roles that are there already stay as they are. */
public final class NewRole {

    private NewRole() {
    }

    /**
     * The participation, in no space yet; it asks for no hours and has no end.
     *
     * @param name the text for its name, with a placeholder for the actor
     */
    public static Participation of(Actor actor, RoleKind role, Level level, String name, FixContext context) {
        Participation participation = DesignFactory.eINSTANCE.createParticipation();
        participation.setName(NLS.bind(name, Labels.of(actor)));
        participation.setActor(actor);
        participation.setRole(role);
        participation.setLevel(level);
        participation.setFrom(context.asOf());
        return participation;
    }
}
