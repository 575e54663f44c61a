package org.dodeka.validation.disciplines.relevance;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** REL-4: at least one activity of a live space works on an issue of practice. */
public final class Rel4 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getActivities().stream().allMatch(activity -> Facts.blank(activity.getPracticeIssue())), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        return context.input().text(Messages.bind(Messages.askIssue, Labels.of(space)), "")
                .map(issue -> context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, clinic(space, issue, context)).command())
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Activity clinic(Space space, String issue, FixContext context) {
        Activity clinic = DraftActivity.in(space, context.facts(), Messages.clinicName, Mode.ENGAGEMENT,
                DraftActivity.soonAfter(context.asOf()));
        clinic.setFormality(Formality.WORK);
        clinic.setPracticeIssue(issue);
        return clinic;
    }
}
