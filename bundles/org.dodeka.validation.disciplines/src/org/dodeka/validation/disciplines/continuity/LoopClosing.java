package org.dodeka.validation.disciplines.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** Closes a loop arc by arc; asks for each that is missing, and leaves alone what is set and in time. */
final class LoopClosing {

    private static final int USUAL_MAX_DAYS = (Integer) DesignPackage.Literals.LEARNING_LOOP__MAX_DAYS.getDefaultValue();

    private final LearningLoop loop;
    private final FixContext context;
    private final Edits edits;
    private Activity source;
    private LocalDate from;
    private int maxDays;

    LoopClosing(LearningLoop loop, FixContext context) {
        this.loop = loop;
        this.context = context;
        this.edits = context.edits();
    }

    /** The changes as one command; not executable if a question is left without an answer. */
    Command command() {
        limit();
        return start() && apply() && comeBack() ? edits.command() : UnexecutableCommand.INSTANCE;
    }

    private void limit() {
        maxDays = loop.getMaxDays();
        if (maxDays < 0) { // nothing comes back before it starts
            maxDays = USUAL_MAX_DAYS;
            edits.set(loop, DesignPackage.Literals.LEARNING_LOOP__MAX_DAYS, maxDays);
        }
    }

    private boolean start() {
        source = loop.getSource();
        if (source == null) {
            Space near = Facts.spaceOf(loop.getReturnTo());
            List<Activity> sources = new Offer<Activity>(context.facts()).without(loop.getReturnTo())
                    .then(near == null ? List.of() : near.getActivities())
                    .then(context.design().getSpaces().stream().flatMap(s -> s.getActivities().stream()).toList()).list();
            source = context.input().choose(Messages.bind(Messages.askSourceOfLoop, Labels.of(loop)), sources).orElse(null);
            if (source == null) {
                return false;
            }
            edits.set(loop, DesignPackage.Literals.LEARNING_LOOP__SOURCE, source);
        }
        from = source.getStart();
        if (from == null) {
            from = date(source, context.asOf());
        }
        return from != null;
    }

    private boolean apply() {
        if (!loop.getAppliedBy().isEmpty()) {
            return true;
        }
        Space space = Facts.spaceOf(source);
        List<Group> groups = new Offer<Group>(context.facts()).then(space == null ? List.of() : Facts.groups(space))
                .then(context.design().getGroups()).list();
        Optional<Group> group = context.input().choose(Messages.bind(Messages.askAppliedBy, Labels.of(loop)), groups);
        group.ifPresent(g -> edits.add(loop, DesignPackage.Literals.LEARNING_LOOP__APPLIED_BY, g));
        return group.isPresent();
    }

    private boolean comeBack() {
        Activity returnTo = loop.getReturnTo();
        if (returnTo == source) {
            return true; // has the date of the source
        }
        if (returnTo != null && returnTo.getStart() == null) {
            return Facts.within(from, date(returnTo, ReturnArc.usualDay(from, maxDays, context)), maxDays);
        }
        if (returnTo != null && Facts.within(from, returnTo.getStart(), maxDays)) {
            return true;
        }
        Space end = Facts.spaceOf(returnTo);
        boolean onlyLoop = end != null && end != Facts.spaceOf(source) && context.facts().loops(end).equals(Set.of(loop)); // without it, the space would never loop
        Optional<Activity> later = ReturnArc.ask(source, onlyLoop ? end : Facts.spaceOf(source), onlyLoop, from, maxDays, context, edits);
        later.ifPresent(activity -> edits.set(loop, DesignPackage.Literals.LEARNING_LOOP__RETURN_TO, activity));
        return later.isPresent();
    }

    /** Asks for the start of an activity; null if there is no answer. */
    private LocalDate date(Activity activity, LocalDate proposal) {
        LocalDate day = AskedDay.ask(Messages.bind(Messages.askStart, Labels.of(activity)), proposal, context).orElse(null);
        if (day != null) {
            edits.set(activity, DesignPackage.Literals.ACTIVITY__START, day);
        }
        return day;
    }
}
