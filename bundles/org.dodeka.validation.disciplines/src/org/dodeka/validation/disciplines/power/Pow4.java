package org.dodeka.validation.disciplines.power;

import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** POW-4: people who meet their manager in a live space are protected by a rule of candour. */
public final class Pow4 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        Set<Person> persons = Facts.persons(space);
        boolean bossPresent = persons.stream().anyMatch(p -> p.getManager() != null && p.getManager() != p && persons.contains(p.getManager()));
        return bossPresent ? Verdict.violatedIf(Facts.blank(space.getSafetyRule()), space) : Verdict.INAPPLICABLE;
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return context.input().text(Messages.bind(Messages.askCandourRule, Labels.of(space)), Messages.candourRule)
                .map(rule -> context.edits().set(space, DesignPackage.Literals.SPACE__SAFETY_RULE, rule).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
