package org.dodeka.validation.disciplines.engagement;

import java.time.LocalDate;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ENG-4: after a formal event, learning goes on soon among peers or at work. */
public final class Eng4 implements Rule<Activity>, QuickFix<Activity> {

    @Override
    public Verdict check(Activity activity, RuleContext context) {
        if (activity.getFormality() != Formality.FORMAL) {
            return Verdict.INAPPLICABLE;
        }
        double limit = context.threshold("days");
        return Verdict.violatedIf(!Facts.hasTimelyFollowUp(activity, limit), activity, (int) limit);
    }

    @Override
    public Command fix(Activity activity, Violation violation, FixContext context) {
        Space space = Facts.spaceOf(activity);
        if (space == null || activity.getStart() == null) {
            return UnexecutableCommand.INSTANCE; // only people know the day of the event
        }
        LocalDate start = followUpDay(activity.getStart(), (Integer) violation.arguments().get(1), context.asOf());
        String name = Messages.bind(Messages.followUpName, Labels.of(activity));
        Activity followUp = DraftActivity.in(space, context.facts(), name, Mode.ENGAGEMENT, start);
        followUp.setFormality(Formality.WORK);
        if (!activity.getLeads().isEmpty()) {
            followUp.getLeads().clear();
            followUp.getLeads().addAll(activity.getLeads());
            followUp.getParticipants().clear();
            followUp.getParticipants().addAll(activity.getParticipants());
        }
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, followUp)
                .add(activity, DesignPackage.Literals.ACTIVITY__FOLLOW_UPS, followUp).command();
    }

    /** Two weeks after the event; later if that lies in the past and is not too late then. */
    private static LocalDate followUpDay(LocalDate event, int limit, LocalDate asOf) {
        LocalDate latest = event.plusDays(limit);
        LocalDate planned = DraftActivity.soonAfter(event);
        if (asOf != null && planned.isBefore(asOf) && asOf.isBefore(latest)) {
            return latest;
        }
        return planned.isAfter(latest) ? latest : planned;
    }
}
