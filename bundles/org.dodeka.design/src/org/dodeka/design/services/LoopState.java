package org.dodeka.design.services;

import java.time.temporal.ChronoUnit;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.LearningLoop;

/** How far a loop is closed. */
enum LoopState {

    /** It has a source, somebody applies it, and it returns 0 to maxDays days after its source starts. */
    CLOSED,
    /** It has all arcs, but returns too late, too early or nobody knows when. */
    NOT_IN_TIME,
    /** Its source, those who apply it or its return are missing. */
    INCOMPLETE;

    static LoopState of(LearningLoop loop) {
        if (loop.getSource() == null || loop.getAppliedBy().isEmpty() || loop.getReturnTo() == null) {
            return INCOMPLETE;
        }
        Long days = days(loop.getSource(), loop.getReturnTo());
        return days != null && days >= 0 && days <= loop.getMaxDays() ? CLOSED : NOT_IN_TIME;
    }

    /** Days from the start of one activity to that of another; null if one is unknown. */
    static Long days(Activity from, Activity to) {
        return from == null || to == null || from.getStart() == null || to.getStart() == null ? null
                : ChronoUnit.DAYS.between(from.getStart(), to.getStart());
    }
}
