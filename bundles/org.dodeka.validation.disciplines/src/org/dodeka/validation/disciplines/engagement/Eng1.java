package org.dodeka.validation.disciplines.engagement;

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

/** ENG-1: people in a live space do something together. */
public final class Eng1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getActivities().stream().noneMatch(a -> a.getModes().contains(Mode.ENGAGEMENT)), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Activity clinic = DraftActivity.in(space, context.facts(), Messages.clinicName, Mode.ENGAGEMENT, DraftActivity.soonAfter(context.asOf()));
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, clinic).command();
    }
}
