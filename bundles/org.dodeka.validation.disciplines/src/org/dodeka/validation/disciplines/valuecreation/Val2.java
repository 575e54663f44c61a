package org.dodeka.validation.disciplines.valuecreation;

import java.util.List;

import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;

/** VAL-2: the indicators of a live space look beyond what is immediate or potential. */
public final class Val2 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        List<Indicator> indicators = context.facts().indicators(space);
        return indicators.isEmpty() ? Verdict.INAPPLICABLE : Verdict.violatedIf(indicators.stream().allMatch(Val2::countsActivity), space);
    }

    private static boolean countsActivity(Indicator indicator) {
        return indicator.getCycle() == ValueCycle.IMMEDIATE || indicator.getCycle() == ValueCycle.POTENTIAL;
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return NewIndicator.of(space, Messages.askApplied, context);
    }
}
