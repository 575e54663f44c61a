package org.dodeka.validation.disciplines.voices;

import java.util.Comparator;
import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** VOI-1: a group with much at stake takes part somewhere, itself or through a member. */
public final class Voi1 implements Rule<Group>, QuickFix<Group> {

    @Override
    public Verdict check(Group group, RuleContext context) {
        return Facts.number(group.getStake()) < context.threshold("stake") ? Verdict.INAPPLICABLE
                : Verdict.violatedIf(context.facts().participationsWithMembers(group).isEmpty(), group);
    }

    @Override
    public Command fix(Group group, Violation violation, FixContext context) {
        List<Space> spaces = context.design().getSpaces().stream().filter(space -> Invitation.isOpen(space, group))
                .sorted(Comparator.comparing((Space space) -> !Facts.isLive(space)).thenComparing(Candidates.BY_LABEL)).toList();
        return context.input().choose(Messages.bind(Messages.askSpace, Labels.of(group)), spaces)
                .map(space -> Invitation.asMember(space, context).invite(group))
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
