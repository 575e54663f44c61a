package org.dodeka.validation.disciplines.power;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
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
import org.dodeka.validation.disciplines.NewRole;
import org.dodeka.validation.disciplines.Recruits;
import org.dodeka.validation.disciplines.Say;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** POW-2: somebody in a live space decides. */
public final class Pow2 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getParticipations().stream().noneMatch(p -> Facts.isTrue(p.getDecides())), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        List<? extends Actor> all = Candidates.actors(space, context.facts());
        if (all.isEmpty()) {
            all = Recruits.of(space, context.facts());
        }
        List<? extends Actor> others = all.stream().filter(actor -> !Say.hasRank(actor)).toList(); // rank alone would violate POW-1
        return context.input().<Actor>choose(Messages.bind(Messages.askFirstDecider, Labels.of(space)), List.copyOf(others.isEmpty() ? all : others))
                .map(decider -> seat(space, decider, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command seat(Space space, Actor decider, FixContext context) {
        Optional<Participation> present = Candidates.participation(space, decider, context.facts());
        if (present.isPresent()) {
            return context.edits().set(present.get(), DesignPackage.Literals.PARTICIPATION__DECIDES, true).command();
        }
        Participation seat = NewRole.of(decider, RoleKind.MEMBER, Level.ACTIVE, Messages.deciderName, context);
        seat.setDecides(true);
        return context.edits().add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, seat).command();
    }
}
