package org.dodeka.validation.disciplines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/**
 * An activity that a quick fix proposes, for people to fill in: among peers, on request, two hours, for all who are in the space
 * now. It is led by one who holds the space already, so that the draft gives nobody a new role.
 */
public final class DraftActivity {

    private static final Set<RoleKind> HOLDING = EnumSet.of(RoleKind.CONVENER, RoleKind.LEADER, RoleKind.FACILITATOR);
    private static final double HOURS = 2;
    private static final int DAYS_AHEAD = 14;

    private DraftActivity() {
    }

    /**
     * Drafts an activity; it is in no space yet.
     *
     * @param space whose people lead and participate
     * @param mode its mode of belonging
     * @param start its day; null leaves it open
     */
    public static Activity in(Space space, Facts facts, String name, Mode mode, LocalDate start) {
        Activity activity = DesignFactory.eINSTANCE.createActivity();
        activity.setName(name);
        activity.getModes().add(mode);
        activity.setFormality(Formality.SOCIAL);
        activity.setInitiative(Initiative.PULL);
        activity.setHours(HOURS);
        activity.setStart(start);
        List<Participation> people = Candidates.participations(space, facts).stream().filter(facts::isCurrent)
                .sorted(Comparator.comparing(p -> !HOLDING.contains(p.getRole()))).toList();
        if (!people.isEmpty()) {
            activity.getLeads().add(people.get(0));
            activity.getParticipants().addAll(people.subList(1, people.size()));
        }
        return activity;
    }

    /** A day soon after another; null after null. */
    public static LocalDate soonAfter(LocalDate day) {
        return day == null ? null : day.plusDays(DAYS_AHEAD);
    }
}
