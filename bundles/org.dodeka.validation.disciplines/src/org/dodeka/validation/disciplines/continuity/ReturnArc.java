package org.dodeka.validation.disciplines.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;

/** The way back of a loop: from an activity to a later one in which people look at what was tried. */
final class ReturnArc {

    private static final int USUAL_DAYS = 30;

    private ReturnArc() {
    }

    /**
     * Finds where a loop can come back: an activity that starts in time, first in the same space, or a new one there.
     *
     * @param space the space to look in first; null only if a new activity is out of the question
     * @param onlyThere whether it must be in that space
     * @param from the day on which the source starts; null if it is open
     * @return empty if the person cancels or there is no space for a new activity
     */
    static Optional<Activity> ask(Activity source, Space space, boolean onlyThere, LocalDate from, int maxDays, FixContext context, Edits edits) {
        List<Activity> inTime = new Offer<Activity>(context.facts()).without(source)
                .then(inTime(space == null ? List.of() : List.of(space), from, maxDays))
                .then(onlyThere ? List.of() : inTime(context.design().getSpaces(), from, maxDays)).list();
        if (!inTime.isEmpty()) {
            return context.input().choose(Messages.bind(Messages.askReturnTo, Labels.of(source), maxDays), inTime);
        }
        if (space == null) {
            return Optional.empty();
        }
        String question = Messages.bind(Messages.askReviewName, Labels.of(source), maxDays);
        return context.input().text(question, Messages.bind(Messages.reviewName, Labels.of(source))).map(name -> {
            Activity review = DraftActivity.in(space, context.facts(), name, Mode.ENGAGEMENT, usualDay(from, maxDays, context));
            edits.add(space, DesignPackage.Literals.SPACE__ACTIVITIES, review);
            return review;
        });
    }

    /** About a month after the source and not in the past, if that is in time. */
    static LocalDate usualDay(LocalDate from, int maxDays, FixContext context) {
        if (from == null) {
            return DraftActivity.soonAfter(context.asOf());
        }
        LocalDate usual = from.plusDays(Math.min(USUAL_DAYS, maxDays));
        LocalDate last = from.plusDays(maxDays);
        LocalDate soon = DraftActivity.soonAfter(context.asOf());
        return soon == null || usual.isAfter(context.asOf()) ? usual : soon.isAfter(last) ? last : soon;
    }

    private static List<Activity> inTime(List<Space> spaces, LocalDate from, int maxDays) {
        return spaces.stream().flatMap(s -> s.getActivities().stream()).filter(a -> Facts.within(from, a.getStart(), maxDays)).toList();
    }
}
