package org.dodeka.validation.disciplines.power;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.Say;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** POW-1: where people without formal authority take part, not only authority decides. */
public final class Pow1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        if (Say.deciders(space).isEmpty() || !Say.othersParticipate(space)) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(Say.isOnlyWithRank(space), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        List<Actor> others = Candidates.actors(space, context.facts()).stream().filter(actor -> !Say.hasRank(actor)).toList();
        return context.input().choose(Messages.bind(Messages.askDecider, Labels.of(space)), others)
                .flatMap(decider -> Candidates.participation(space, decider, context.facts()))
                .map(seat -> context.edits().set(seat, DesignPackage.Literals.PARTICIPATION__DECIDES, true).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
