package org.dodeka.validation.disciplines.leadership;

import java.util.Comparator;
import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.NewRole;
import org.dodeka.validation.disciplines.Recruits;
import org.dodeka.validation.disciplines.Say;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** LEA-4: a community or network that is wider than a team has a sponsor now. */
public final class Lea4 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        boolean open = space.getKind() == SpaceKind.COMMUNITY || space.getKind() == SpaceKind.NETWORK;
        if (!open || space.getScale().compareTo(Scale.UNIT) < 0) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(space.getParticipations().stream()
                .noneMatch(p -> p.getActor() != null && context.facts().holds(p, RoleKind.SPONSOR)), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        List<Person> persons = Recruits.of(space, context.facts()).stream().sorted(Comparator.comparing(p -> !Say.hasRank(p))).toList();
        return context.input().choose(Messages.bind(Messages.askSponsor, Labels.of(space)), persons)
                .map(person -> NewRole.of(person, RoleKind.SPONSOR, Level.OCCASIONAL, Messages.sponsorName, context))
                .map(role -> context.edits().add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, role).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
