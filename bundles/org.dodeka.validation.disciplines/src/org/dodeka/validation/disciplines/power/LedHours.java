package org.dodeka.validation.disciplines.power;

import java.util.List;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.disciplines.Say;
import org.dodeka.validation.facts.Facts;

/**
 * Hours that somebody leads, shared equally among the leads of an activity.
 *
 * @param rank those led by persons with formal authority, h
 * @param all those led by anybody, h
 */
record LedHours(double rank, double all) {

    static final LedHours NONE = new LedHours(0, 0);

    static LedHours of(Space space) {
        LedHours sum = NONE;
        for (Activity activity : space.getActivities()) {
            sum = sum.plus(of(activity, activity.getLeads()));
        }
        return sum;
    }

    /** The hours of an activity if these led it. */
    static LedHours of(Activity activity, List<Participation> leads) {
        long present = leads.stream().filter(lead -> lead.getActor() != null).count();
        long withRank = leads.stream().filter(lead -> Say.hasRank(lead.getActor())).count();
        double each = Facts.hours(activity) / Math.max(1, leads.size());
        return new LedHours(withRank * each, present * each);
    }

    LedHours plus(LedHours more) {
        return new LedHours(rank + more.rank, all + more.all);
    }

    LedHours minus(LedHours less) {
        return new LedHours(rank - less.rank, all - less.all);
    }

    /** The share of rank, 0..1; without led hours it means nothing. */
    double share() {
        return rank / all;
    }
}
