package org.dodeka.validation.disciplines.leadership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.NewRole;
import org.dodeka.validation.disciplines.Recruits;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** LEA-1: somebody convenes, leads or facilitates a live space now. */
public final class Lea1 extends SpaceRule implements QuickFix<Space> {

    private static final Set<RoleKind> LEADING = EnumSet.of(RoleKind.CONVENER, RoleKind.LEADER, RoleKind.FACILITATOR);

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        boolean led = space.getParticipations().stream()
                .anyMatch(p -> LEADING.contains(p.getRole()) && p.getActor() != null && context.facts().isCurrent(p));
        return Verdict.violatedIf(!led, space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        List<Person> persons = Recruits.of(space, context.facts());
        return context.input().choose(Messages.bind(Messages.askConvener, Labels.of(space)), persons)
                .map(person -> NewRole.of(person, RoleKind.CONVENER, Level.CORE, Messages.convenerName, context))
                .map(role -> context.edits().add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS, role).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
