package org.dodeka.validation.disciplines.alignment;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Commitment;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Remedy;
import org.dodeka.model.design.Space;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.Offer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ALI-5: something is done about a strong restraining force. */
public final class Ali5 implements Rule<Force>, QuickFix<Force> {

    @Override
    public Verdict check(Force force, RuleContext context) {
        if (force.getDirection() != ForceDirection.RESTRAINING || force.getStrength() < context.threshold("strength")) {
            return Verdict.INAPPLICABLE;
        }
        return Verdict.violatedIf(force.getAddressedBy().isEmpty(), force);
    }

    @Override
    public Command fix(Force force, Violation violation, FixContext context) {
        List<Space> serving = force.getGoal() == null ? List.of() : force.getGoal().getSpaces();
        List<Remedy> remedies = new Offer<Remedy>(context.facts()).then(activities(serving)).then(commitments(serving))
                .then(activities(context.design().getSpaces())).then(commitments(context.design().getSpaces())).list();
        if (!remedies.isEmpty()) {
            return context.input().choose(Messages.bind(Messages.askRemedy, Labels.of(force)), remedies)
                    .map(remedy -> context.edits().add(force, DesignPackage.Literals.FORCE__ADDRESSED_BY, remedy).command())
                    .orElse(UnexecutableCommand.INSTANCE);
        }
        List<Space> spaces = new Offer<Space>(context.facts()).then(serving).then(context.design().getSpaces()).list();
        return context.input().choose(Messages.bind(Messages.askRemedySpace, Labels.of(force)), spaces)
                .map(space -> answer(force, space, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command answer(Force force, Space space, FixContext context) {
        Activity answer = DraftActivity.in(space, context.facts(), Messages.bind(Messages.remedyName, Labels.of(force)), Mode.ENGAGEMENT,
                DraftActivity.soonAfter(context.asOf()));
        return context.edits().add(space, DesignPackage.Literals.SPACE__ACTIVITIES, answer)
                .add(force, DesignPackage.Literals.FORCE__ADDRESSED_BY, answer).command();
    }

    private static List<Activity> activities(List<Space> spaces) {
        return spaces.stream().flatMap(s -> s.getActivities().stream()).toList();
    }

    private static List<Commitment> commitments(List<Space> spaces) {
        return spaces.stream().flatMap(s -> s.getCommitments().stream()).toList();
    }
}
