package org.dodeka.validation.disciplines.engagement;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;

/** ENG-3: a live community meets in a rhythm that keeps it together. */
public final class Eng3 extends SpaceRule implements QuickFix<Space> {

    private static final int MONTHLY = 30;

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        if (space.getKind() != SpaceKind.COMMUNITY) {
            return Verdict.INAPPLICABLE;
        }
        double limit = context.threshold("days");
        return Verdict.violatedIf(space.getCadenceDays() == null || space.getCadenceDays() > limit, space, (int) limit);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        int limit = (Integer) violation.arguments().get(1);
        return context.edits().set(space, DesignPackage.Literals.SPACE__CADENCE_DAYS, Math.min(MONTHLY, limit)).command();
    }
}
