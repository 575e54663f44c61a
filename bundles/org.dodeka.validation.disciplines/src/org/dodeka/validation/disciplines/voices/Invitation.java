package org.dodeka.validation.disciplines.voices;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Say;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** Brings somebody into a space, from the day of the design on and at first now and then. */
final class Invitation {

    private final Space space;
    private final RoleKind role;
    private final String participationName;
    private final FixContext context;
    private final Edits edits;

    private Invitation(Space space, RoleKind role, String participationName, FixContext context) {
        this.space = space;
        this.role = role;
        this.participationName = participationName;
        this.context = context;
        this.edits = context.edits();
    }

    static Invitation asMember(Space space, FixContext context) {
        return new Invitation(space, RoleKind.MEMBER, Messages.memberName, context);
    }

    static Invitation asNewcomer(Space space, FixContext context) {
        return new Invitation(space, RoleKind.NEWCOMER, Messages.newcomerName, context);
    }

    /** Whether somebody can come in without being the first who has no say where only rank decides (POW-1). */
    static boolean isOpen(Space space, Actor newcomer) {
        return !Say.wouldHaveNone(space, newcomer);
    }

    /** Asks which of the candidates to invite; where there are none, for the name of a group that nobody has written down yet. */
    Command ask(List<? extends Actor> candidates, String question, String questionForGroup) {
        List<Actor> open = candidates.stream().filter(actor -> isOpen(space, actor)).map(Actor.class::cast).toList();
        Optional<Actor> invited;
        if (!candidates.isEmpty()) {
            invited = open.isEmpty() ? Optional.empty() : context.input().choose(Messages.bind(question, Labels.of(space)), open);
        } else {
            Group group = DesignFactory.eINSTANCE.createGroup();
            invited = !isOpen(space, group) ? Optional.empty()
                    : context.input().text(Messages.bind(questionForGroup, Labels.of(space)), "").map(answer -> added(group, answer));
        }
        return invited.map(this::invite).orElse(UnexecutableCommand.INSTANCE);
    }

    private Group added(Group group, String name) {
        group.setName(name);
        edits.add(context.design(), DesignPackage.Literals.DESIGN__GROUPS, group);
        return group;
    }

    /** Invites somebody. */
    Command invite(Actor actor) {
        Participation participation = DesignFactory.eINSTANCE.createParticipation();
        participation.setName(Messages.bind(participationName, Labels.of(actor)));
        participation.setActor(actor);
        participation.setRole(role);
        participation.setLevel(Level.OCCASIONAL);
        participation.setFrom(context.asOf());
        return edits.add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, participation).command();
    }
}
