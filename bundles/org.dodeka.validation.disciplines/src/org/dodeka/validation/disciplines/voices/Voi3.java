package org.dodeka.validation.disciplines.voices;

import java.util.Comparator;
import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
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

/** VOI-3: a group with much at stake is somewhere more than peripheral, itself or through a member. */
public final class Voi3 implements Rule<Group>, QuickFix<Group> {

    @Override
    public Verdict check(Group group, RuleContext context) {
        List<Participation> participations = context.facts().participationsWithMembers(group);
        return Facts.number(group.getStake()) < context.threshold("stake") || participations.isEmpty() ? Verdict.INAPPLICABLE
                : Verdict.violatedIf(participations.stream().allMatch(Voi3::isOutside), group);
    }

    private static boolean isOutside(Participation participation) {
        return participation.getLevel() == Level.PERIPHERAL || participation.getLevel() == Level.TRANSACTIONAL;
    }

    @Override
    public Command fix(Group group, Violation violation, FixContext context) {
        List<Participation> candidates = context.facts().participationsWithMembers(group).stream().distinct()
                .sorted(Comparator.comparing((Participation p) -> p.getActor() != group)
                        .thenComparing(p -> !context.facts().isCurrent(p))
                        .thenComparing(p -> Facts.spaceOf(p) == null || !Facts.isLive(Facts.spaceOf(p)))
                        .thenComparing(Participation::getLevel).thenComparing(Candidates.BY_LABEL))
                .toList();
        return context.input().choose(Messages.bind(Messages.askRaise, Labels.of(group)), candidates)
                .map(chosen -> context.edits().set(chosen, DesignPackage.Literals.PARTICIPATION__LEVEL, Level.OCCASIONAL).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
