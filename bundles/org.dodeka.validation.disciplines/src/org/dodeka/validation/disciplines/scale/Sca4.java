package org.dodeka.validation.disciplines.scale;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** SCA-4: where a goal is at the scale of the organisation or wider, somebody convenes. */
public final class Sca4 implements Rule<Design>, QuickFix<Design> {

    @Override
    public Verdict check(Design design, RuleContext context) {
        if (design.getGoals().stream().noneMatch(g -> g.getScale().compareTo(Scale.ORGANISATION) >= 0)) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(design.getSpaces().stream().noneMatch(s -> context.facts().hasCurrent(s, RoleKind.CONVENER)));
    }

    @Override
    public Command fix(Design design, Violation violation, FixContext context) {
        Offer<Space> spaces = new Offer<>(context.facts());
        for (int scale = Scale.values().length - 1; scale >= 0; scale--) { // the widest first
            Scale level = Scale.values()[scale];
            spaces.then(design.getSpaces().stream().filter(s -> s.getScale() == level && Facts.isLive(s)).toList());
        }
        return context.input().choose(Messages.askConvenerSpace, spaces.then(design.getSpaces()).list())
                .flatMap(space -> context.input().choose(Messages.bind(Messages.askConvener, Labels.of(space)),
                        LinkingParticipation.offer(context, space).list()).map(person -> convene(person, space, context)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command convene(Person person, Space space, FixContext context) {
        String name = Messages.bind(Messages.convenerName, Labels.of(person), Labels.of(space));
        return context.edits().add(space, DesignPackage.Literals.SPACE__PARTICIPATIONS,
                LinkingParticipation.of(name, person, RoleKind.CONVENER, Level.CORE)).command();
    }
}
