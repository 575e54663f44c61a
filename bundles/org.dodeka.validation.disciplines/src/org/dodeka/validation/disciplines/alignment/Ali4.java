package org.dodeka.validation.disciplines.alignment;

import java.util.List;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;

/** ALI-4: what a live space does to align is not only brought to people. */
public final class Ali4 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        List<Activity> aligning = space.getActivities().stream().filter(a -> a.getModes().contains(Mode.ALIGNMENT)).toList();
        if (aligning.isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(aligning.stream().allMatch(a -> a.getInitiative() == Initiative.PUSH), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Activity negotiation = DraftActivity.in(space, context.facts(), Messages.negotiationName, Mode.ALIGNMENT,
                DraftActivity.soonAfter(context.asOf()));
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, negotiation).command();
    }
}
