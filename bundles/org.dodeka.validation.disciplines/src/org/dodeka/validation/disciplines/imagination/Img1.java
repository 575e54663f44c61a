package org.dodeka.validation.disciplines.imagination;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
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

/** IMG-1: people in a live space form a picture of where they are and what could be. */
public final class Img1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getActivities().stream().noneMatch(a -> a.getModes().contains(Mode.IMAGINATION)), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Activity visit = DraftActivity.in(space, context.facts(), Messages.visitName, Mode.IMAGINATION, DraftActivity.soonAfter(context.asOf()));
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, visit).command();
    }
}
