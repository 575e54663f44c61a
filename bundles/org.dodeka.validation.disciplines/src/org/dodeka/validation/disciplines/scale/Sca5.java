package org.dodeka.validation.disciplines.scale;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** SCA-5: where a level of scale is skipped between a space and the space that it lies in, somebody enables the exchange. */
public final class Sca5 implements Rule<Space>, QuickFix<Space> {

    @Override
    public Verdict check(Space space, RuleContext context) {
        Space parent = space.getParent();
        if (parent == null) {
            return Verdict.INAPPLICABLE;
        }
        boolean skipped = Nesting.levelsApart(space, parent) > context.threshold("levels");
        return Verdict.violatedIf(skipped && !context.facts().hasCurrent(space, RoleKind.ENABLER)
                && !context.facts().hasCurrent(parent, RoleKind.ENABLER), space, parent);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Space parent = space.getParent();
        return context.input().choose(Messages.bind(Messages.askEnabler, Labels.of(space), Labels.of(parent)),
                LinkingParticipation.offer(context, space, parent).list())
                .map(person -> enable(person, space, parent, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    /** In the one of the two spaces in which the person takes part already. */
    private static Command enable(Person person, Space space, Space parent, FixContext context) {
        Space home = Facts.persons(parent).contains(person) && !Facts.persons(space).contains(person) ? parent : space;
        String name = Messages.bind(Messages.enablerName, Labels.of(person), Labels.of(home));
        return context.edits().add(home, DesignPackage.Literals.SPACE__PARTICIPATIONS,
                LinkingParticipation.of(name, person, RoleKind.ENABLER, Level.ACTIVE)).command();
    }
}
