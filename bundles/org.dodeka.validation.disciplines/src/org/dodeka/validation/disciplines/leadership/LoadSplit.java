package org.dodeka.validation.disciplines.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Amounts;
import org.dodeka.validation.disciplines.ToolAccess;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.facts.LeadershipConcentration;
import org.eclipse.emf.common.command.Command;

/**
 * Somebody leads together with the one who carries a space, in as few activities as will do.
 *
 * @param helper who leads too
 * @param activities what both lead then
 * @param suffices whether the concentration is within its limit then
 */
record LoadSplit(Participation helper, List<Activity> activities, boolean suffices) {

    /** Plans to share the longest first; only what the helper has the tools for. */
    static LoadSplit plan(Space space, Actor carrier, Participation helper, double limit) {
        Map<Actor, Double> loads = LeadershipConcentration.loads(space);
        List<Activity> shared = new ArrayList<>();
        List<Activity> carried = space.getActivities().stream()
                .filter(a -> leads(a, carrier) && !leads(a, helper.getActor()) && Facts.hours(a) > 0 && ToolAccess.has(helper.getActor(), a))
                .sorted(Comparator.<Activity>comparingDouble(Facts::hours).reversed()).toList();
        for (Activity activity : carried) {
            if (isWithin(loads, limit)) {
                break;
            }
            double before = Facts.hours(activity) / activity.getLeads().size();
            double after = Facts.hours(activity) / (activity.getLeads().size() + 1);
            activity.getLeads().stream().filter(lead -> lead.getActor() != null)
                    .forEach(lead -> loads.merge(lead.getActor(), after - before, Double::sum));
            loads.merge(helper.getActor(), after, Double::sum);
            shared.add(activity);
        }
        return new LoadSplit(helper, shared, isWithin(loads, limit));
    }

    Command command(FixContext context) {
        Edits edits = context.edits();
        activities.forEach(activity -> edits.add(activity, DesignPackage.Literals.ACTIVITY__LEADS, helper));
        return edits.command();
    }

    private static boolean isWithin(Map<Actor, Double> loads, double limit) {
        OptionalDouble concentration = LeadershipConcentration.of(loads.values());
        return concentration.isPresent() && !Amounts.exceeds(concentration.getAsDouble(), limit);
    }

    private static boolean leads(Activity activity, Actor actor) {
        return activity.getLeads().stream().anyMatch(lead -> lead.getActor() == actor);
    }
}
