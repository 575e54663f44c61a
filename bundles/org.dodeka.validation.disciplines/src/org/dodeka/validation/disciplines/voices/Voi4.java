package org.dodeka.validation.disciplines.voices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.disciplines.Stake;
import org.eclipse.emf.common.command.Command;

/** VOI-4: a live space has newcomers, or people who can come now and then or look on. */
public final class Voi4 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getParticipations().stream().noneMatch(Voi4::isWayIn), space);
    }

    private static boolean isWayIn(Participation participation) {
        return participation.getRole() == RoleKind.NEWCOMER || participation.getLevel() == Level.OCCASIONAL
                || participation.getLevel() == Level.PERIPHERAL;
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Set<Actor> inside = new HashSet<>();
        space.getParticipations().forEach(p -> inside.add(p.getActor()));
        List<Actor> outside = new ArrayList<>();
        context.design().getPersons().stream().sorted(Candidates.BY_LABEL).forEach(outside::add);
        context.design().getGroups().stream().sorted(Stake.HIGHEST_FIRST).forEach(outside::add);
        outside.removeAll(inside);
        return Invitation.asNewcomer(space, context).ask(outside, Messages.askNewcomer, Messages.askNewcomers);
    }
}
