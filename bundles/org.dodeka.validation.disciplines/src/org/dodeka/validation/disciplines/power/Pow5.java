package org.dodeka.validation.disciplines.power;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Amounts;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.Say;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** POW-5: people with formal authority do not lead most of what happens in a live space. */
public final class Pow5 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        LedHours hours = LedHours.of(space);
        if (!(hours.all() > 0)) {
            return Verdict.INAPPLICABLE;
        }
        double limit = context.threshold("share");
        return Verdict.violatedIf(Amounts.exceeds(hours.share(), limit), space, Amounts.percent(hours.share()), Amounts.percentLimit(limit));
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        double limit = (Integer) violation.arguments().get(2) / 100.0;
        List<HandOver> plans = Candidates.participations(space, context.facts()).stream().filter(p -> !Say.hasRank(p.getActor()))
                .map(p -> HandOver.plan(space, p, limit)).filter(HandOver::suffices).toList();
        List<Participation> successors = plans.stream().map(HandOver::successor).toList();
        return context.input().choose(Messages.bind(Messages.askTakeOver, Labels.of(space)), successors)
                .map(successor -> plans.get(successors.indexOf(successor)).command(context)).orElse(UnexecutableCommand.INSTANCE);
    }
}
