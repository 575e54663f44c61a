package org.dodeka.validation.disciplines.valuecreation;

import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;

/** VAL-1: a live space has an indicator. */
public final class Val1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(context.facts().indicators(space).isEmpty(), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return NewIndicator.of(space, Messages.askMeasure, context);
    }
}
