package org.dodeka.validation.disciplines.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Amounts;
import org.dodeka.validation.disciplines.Say;
import org.dodeka.validation.disciplines.ToolAccess;
import org.eclipse.emf.common.command.Command;

/**
 * One person takes over the leading from people with rank, in as few activities as will do; those stay on as participants.
 *
 * @param successor who takes over
 * @param activities what is handed over
 * @param suffices whether the share of rank is within its limit then
 */
record HandOver(Participation successor, List<Activity> activities, boolean suffices) {

    /** Plans to hand over the longest first; only what the successor has the tools for. */
    static HandOver plan(Space space, Participation successor, double limit) {
        LedHours hours = LedHours.of(space);
        List<Activity> handed = new ArrayList<>();
        List<Activity> led = space.getActivities().stream().filter(a -> ToolAccess.has(successor.getActor(), a) && rankOf(a) > 0)
                .sorted(Comparator.comparingDouble(HandOver::rankOf).reversed()).toList();
        for (Activity activity : led) {
            if (!Amounts.exceeds(hours.share(), limit)) {
                break;
            }
            hours = hours.minus(LedHours.of(activity, activity.getLeads())).plus(LedHours.of(activity, leadsAfter(activity, successor)));
            handed.add(activity);
        }
        return new HandOver(successor, handed, !Amounts.exceeds(hours.share(), limit));
    }

    Command command(FixContext context) {
        Edits edits = context.edits();
        for (Activity activity : activities) {
            List<Participation> ranked = activity.getLeads().stream().filter(lead -> Say.hasRank(lead.getActor())).toList();
            edits.remove(activity, DesignPackage.Literals.ACTIVITY__LEADS, ranked);
            if (!activity.getLeads().contains(successor)) {
                edits.add(activity, DesignPackage.Literals.ACTIVITY__LEADS, successor);
            }
            ranked.stream().filter(lead -> !activity.getParticipants().contains(lead))
                    .forEach(lead -> edits.add(activity, DesignPackage.Literals.ACTIVITY__PARTICIPANTS, lead));
        }
        return edits.command();
    }

    private static double rankOf(Activity activity) {
        return LedHours.of(activity, activity.getLeads()).rank();
    }

    private static List<Participation> leadsAfter(Activity activity, Participation successor) {
        List<Participation> leads = new ArrayList<>(activity.getLeads());
        leads.removeIf(lead -> Say.hasRank(lead.getActor()));
        if (!leads.contains(successor)) {
            leads.add(successor);
        }
        return leads;
    }
}
