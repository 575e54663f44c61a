package org.dodeka.validation.disciplines.continuity;

import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.disciplines.SpaceRule;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** CON-1: a loop starts in a live space or comes back to it. */
public final class Con1 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getActivities().stream().allMatch(a -> context.facts().loops(a).isEmpty()), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        Edits edits = context.edits();
        Optional<Activity> source = space.getActivities().isEmpty() ? Optional.of(clinic(space, context, edits))
                : context.input().choose(Messages.bind(Messages.askSource, Labels.of(space)), sources(space, context));
        if (source.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        LearningLoop loop = DesignFactory.eINSTANCE.createLearningLoop();
        loop.setName(Messages.bind(Messages.loopName, Labels.of(space)));
        loop.setSource(source.get());
        List<Group> groups = new Offer<Group>(context.facts()).then(Facts.groups(space)).then(context.design().getGroups()).list();
        if (!groups.isEmpty()) { // without any group CON-2 says what is missing
            Optional<Group> appliedBy = context.input().choose(Messages.bind(Messages.askAppliedBy, Labels.of(source.get())), groups);
            if (appliedBy.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            loop.getAppliedBy().add(appliedBy.get());
        }
        return ReturnArc.ask(source.get(), space, false, source.get().getStart(), loop.getMaxDays(), context, edits).map(returnTo -> {
            loop.setReturnTo(returnTo);
            return edits.add(context.design(), DesignPackage.Literals.DESIGN__LOOPS, loop).command();
        }).orElse(UnexecutableCommand.INSTANCE);
    }

    private static Activity clinic(Space space, FixContext context, Edits edits) {
        Activity clinic = DraftActivity.in(space, context.facts(), Messages.clinicName, Mode.ENGAGEMENT, DraftActivity.soonAfter(context.asOf()));
        edits.add(space, DesignPackage.Literals.SPACE__ACTIVITIES, clinic);
        return clinic;
    }

    /** Dated activities in which people work together first. */
    private static List<Activity> sources(Space space, FixContext context) {
        List<Activity> dated = space.getActivities().stream().filter(a -> a.getStart() != null).toList();
        return new Offer<Activity>(context.facts()).then(dated.stream().filter(a -> a.getModes().contains(Mode.ENGAGEMENT)).toList())
                .then(dated).then(space.getActivities()).list();
    }
}
