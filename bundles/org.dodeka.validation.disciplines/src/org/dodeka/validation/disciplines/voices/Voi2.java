package org.dodeka.validation.disciplines.voices;

import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.disciplines.Stake;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;

/** VOI-2: a live space that is no team hears more than one group. */
public final class Voi2 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        int groups = Facts.groups(space).size();
        return space.getKind() == SpaceKind.TEAM || groups == 0 ? Verdict.INAPPLICABLE : Verdict.violatedIf(groups == 1, space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Set<Group> heard = Facts.groups(space);
        List<Group> unheard = context.design().getGroups().stream().filter(group -> !heard.contains(group)).sorted(Stake.HIGHEST_FIRST).toList();
        return Invitation.asMember(space, context).ask(unheard, Messages.askGroup, Messages.askNewGroup);
    }
}
