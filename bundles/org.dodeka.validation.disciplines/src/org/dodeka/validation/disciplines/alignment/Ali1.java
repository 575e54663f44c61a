package org.dodeka.validation.disciplines.alignment;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;

/** ALI-1: a live space at the scale of a unit or wider aligns with others. */
public final class Ali1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        if (space.getScale().compareTo(Scale.UNIT) < 0) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(space.getActivities().stream().noneMatch(a -> a.getModes().contains(Mode.ALIGNMENT)), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Activity dialogue = DraftActivity.in(space, context.facts(), Messages.dialogueName, Mode.ALIGNMENT, DraftActivity.soonAfter(context.asOf()));
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, dialogue).command();
    }
}
