package org.dodeka.validation.disciplines.continuity;

import java.util.ArrayList;
import java.util.List;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;

/** CON-2: a loop is closed: somebody applies what it brings, and it comes back in time. */
public final class Con2 implements Rule<LearningLoop>, QuickFix<LearningLoop> {

    @Override
    public Verdict check(LearningLoop loop, RuleContext context) {
        return Facts.isClosed(loop) ? Verdict.PASSED : Verdict.violated(loop, String.join("; ", missing(loop)));
    }

    private static List<String> missing(LearningLoop loop) {
        List<String> missing = new ArrayList<>();
        Activity source = loop.getSource();
        Activity returnTo = loop.getReturnTo();
        if (source == null) {
            missing.add(Messages.noSource);
        } else if (source.getStart() == null) {
            missing.add(Messages.noSourceStart);
        }
        if (loop.getAppliedBy().isEmpty()) {
            missing.add(Messages.noAppliedBy);
        }
        if (returnTo == null) {
            missing.add(Messages.noReturnTo);
        } else if (returnTo.getStart() == null) {
            missing.add(Messages.noReturnStart);
        }
        Long days = source == null || returnTo == null ? null : Facts.days(source.getStart(), returnTo.getStart());
        if (days != null && days < 0) {
            missing.add(Messages.returnsTooEarly);
        } else if (days != null && days > loop.getMaxDays()) {
            missing.add(Messages.bind(Messages.returnsTooLate, days, loop.getMaxDays()));
        }
        return missing;
    }

    @Override
    public Command fix(LearningLoop loop, Violation violation, FixContext context) {
        return new LoopClosing(loop, context).command();
    }
}
