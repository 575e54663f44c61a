package org.dodeka.validation.metrics;

import java.util.List;
import java.util.OptionalDouble;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.validation.facts.Facts;

/** Whether learning leads on: back from practice, and from events into practice. */
final class Returns {

    /** The default of the threshold of ENG-4. A metric does not follow preferences: it must mean the same for everybody. */
    private static final int TIMELY_DAYS = 30;

    private Returns() {
    }

    /** Closed loops / all loops, 0..1; undefined without loops. Source: 001. */
    static OptionalDouble loopClosure(Facts facts) {
        List<LearningLoop> loops = List.copyOf(facts.all(DesignPackage.Literals.LEARNING_LOOP));
        return Ratio.of(loops.stream().filter(Facts::isClosed).count(), loops.size());
    }

    /** FORMAL activities with a timely follow-up / FORMAL activities, 0..1; undefined without formal activities. Source: PP. */
    static OptionalDouble pivotCover(Facts facts) {
        List<Activity> events = facts.<Activity>all(DesignPackage.Literals.ACTIVITY).stream()
                .filter(activity -> activity.getFormality() == Formality.FORMAL).toList();
        return Ratio.of(events.stream().filter(Returns::leadsOn).count(), events.size());
    }

    private static boolean leadsOn(Activity event) {
        return event.getFollowUps().stream().anyMatch(next -> next.getFormality() != Formality.FORMAL
                && Facts.within(event.getStart(), next.getStart(), TIMELY_DAYS));
    }
}
