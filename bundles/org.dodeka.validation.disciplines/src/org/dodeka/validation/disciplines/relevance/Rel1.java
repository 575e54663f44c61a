package org.dodeka.validation.disciplines.relevance;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignPackage;
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

/** REL-1: a live space says what it is about. */
public final class Rel1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(Facts.blank(space.getDomain()), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return context.input().text(Messages.bind(Messages.askDomain, Labels.of(space)), "")
                .map(domain -> context.edits().set(space, DesignPackage.Literals.SPACE__DOMAIN, domain).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }
}
