package org.dodeka.validation.disciplines.leadership;

import java.util.List;
import java.util.OptionalDouble;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Amounts;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.facts.LeadershipConcentration;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** LEA-2: where enough people are deeply involved, the leading does not lie on one of them. */
public final class Lea2 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        long people = space.getParticipations().stream().filter(Facts::isCoreOrActive).map(Participation::getActor)
                .filter(Person.class::isInstance).distinct().count();
        OptionalDouble concentration = LeadershipConcentration.of(space);
        if (people < context.threshold("people") || concentration.isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        double limit = context.threshold("concentration");
        return Amounts.exceeds(concentration.getAsDouble(), limit)
                ? Verdict.violated(LeadershipConcentration.carrier(space).orElseThrow(), space, limit) : Verdict.PASSED;
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Actor carrier = (Actor) violation.arguments().get(0);
        double limit = (Double) violation.arguments().get(2);
        List<LoadSplit> plans = Candidates.participations(space, context.facts()).stream()
                .filter(p -> Facts.isCoreOrActive(p) && p.getActor() instanceof Person && p.getActor() != carrier)
                .map(p -> LoadSplit.plan(space, carrier, p, limit)).filter(LoadSplit::suffices).toList();
        List<Participation> helpers = plans.stream().map(LoadSplit::helper).toList();
        return context.input().choose(Messages.bind(Messages.askCoLead, Labels.of(space), Labels.of(carrier)), helpers)
                .map(helper -> plans.get(helpers.indexOf(helper)).command(context)).orElse(UnexecutableCommand.INSTANCE);
    }
}
