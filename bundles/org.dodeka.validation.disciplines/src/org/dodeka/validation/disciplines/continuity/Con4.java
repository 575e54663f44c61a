package org.dodeka.validation.disciplines.continuity;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Formality;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** CON-4: who leaves a lead role of a live space soon has a successor. */
public final class Con4 implements Rule<Participation>, QuickFix<Participation> {

    private static final int PAIR_REPEATS = 3;

    @Override
    public Verdict check(Participation participation, RuleContext context) {
        Space space = Facts.spaceOf(participation);
        if (space == null || !Facts.isLive(space) || !Facts.isLead(participation.getRole()) || participation.getActor() == null
                || context.asOf() == null || !context.facts().isCurrent(participation)) {
            return Verdict.INAPPLICABLE;
        }
        boolean leaves = Facts.within(context.asOf(), participation.getUntil(), context.threshold("days"));
        return leaves && !Succession.isSettled(participation) ? Verdict.violated(participation.getActor(),
                Facts.days(context.asOf(), participation.getUntil()), RoleNames.of(participation.getRole()), space) : Verdict.PASSED;
    }

    @Override
    public Command fix(Participation leaving, Violation violation, FixContext context) {
        Space space = Facts.spaceOf(leaving);
        return Succession.ask(leaving, space, context).map(successor -> {
            Edits edits = context.edits().set(leaving, DesignPackage.Literals.PARTICIPATION__SUCCESSOR, successor);
            Candidates.participation(space, successor, context.facts()).ifPresent(follower -> pair(leaving, follower, space, context, edits));
            return edits.command();
        }).orElse(UnexecutableCommand.INSTANCE);
    }

    /** The two work side by side, so that not only the task is handed over but also who knows whom. */
    private static void pair(Participation leaving, Participation follower, Space space, FixContext context, Edits edits) {
        Activity pair = DraftActivity.in(space, context.facts(),
                Messages.bind(Messages.handoverName, Labels.of(leaving.getActor()), Labels.of(follower.getActor())), Mode.ENGAGEMENT, context.asOf());
        pair.setFormality(Formality.WORK);
        pair.setRepeats(PAIR_REPEATS);
        pair.getLeads().clear();
        pair.getLeads().add(leaving);
        pair.getParticipants().clear();
        pair.getParticipants().add(follower);
        edits.add(space, DesignPackage.Literals.SPACE__ACTIVITIES, pair);
    }
}
