package org.dodeka.validation.disciplines.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Artifact;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Side;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.DraftActivity;
import org.dodeka.validation.disciplines.Offer;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** BOU-4: a boundary object is used on both sides of a boundary. */
public final class Bou4 implements Rule<Boundary>, QuickFix<Boundary> {

    @Override
    public Verdict check(Boundary boundary, RuleContext context) {
        if (!Crossing.hasTwoSides(boundary) || boundary.getObjects().isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        List<Violation> violations = new ArrayList<>();
        for (Artifact object : boundary.getObjects()) {
            Set<Activity> uses = uses(object, context.facts());
            if (!boundary.getSides().stream().allMatch(side -> reach(uses, side))) {
                violations.add(Violation.of(Keys.of(object), object));
            }
        }
        return Verdict.violations(violations);
    }

    private static Set<Activity> uses(Artifact object, Facts facts) {
        Set<Activity> uses = new LinkedHashSet<>(facts.index().<Activity>referrers(object, DesignPackage.Literals.ACTIVITY__INPUTS));
        uses.addAll(facts.index().<Activity>referrers(object, DesignPackage.Literals.ACTIVITY__OUTPUTS));
        return uses;
    }

    private static boolean reach(Set<Activity> activities, Side side) {
        return activities.stream().anyMatch(a -> Facts.reaches(a, side));
    }

    @Override
    public Command fix(Boundary boundary, Violation violation, FixContext context) {
        Artifact object = (Artifact) violation.arguments().get(0);
        Set<Activity> uses = uses(object, context.facts());
        Edits edits = context.edits();
        for (Side side : boundary.getSides()) {
            if (!reach(uses, side)) {
                Optional<Activity> joint = joint(object, side, boundary, context, edits);
                if (joint.isEmpty()) {
                    return UnexecutableCommand.INSTANCE;
                }
                uses.add(joint.get());
            }
        }
        return edits.command();
    }

    /** An activity of the side: an encounter of the boundary first, then any; a new one where there is none. */
    private static Optional<Activity> joint(Artifact object, Side side, Boundary boundary, FixContext context, Edits edits) {
        List<Activity> all = context.design().getSpaces().stream().flatMap(s -> s.getActivities().stream())
                .filter(a -> Facts.reaches(a, side)).toList();
        List<Activity> known = new Offer<Activity>(context.facts())
                .then(all.stream().filter(boundary.getEncounters()::contains).toList()).then(all).list();
        if (!known.isEmpty()) {
            Optional<Activity> chosen = context.input().choose(Messages.bind(Messages.askUse, Labels.of(object), Labels.of(side)), known);
            chosen.ifPresent(activity -> edits.add(activity, DesignPackage.Literals.ACTIVITY__INPUTS, object));
            return chosen;
        }
        List<Space> spaces = context.design().getSpaces().stream().filter(s -> Crossing.isPresent(side, s)).toList();
        Optional<Space> host = new Offer<Space>(context.facts()).then(spaces).list().stream().findFirst();
        return host.map(space -> {
            Activity joint = DraftActivity.in(space, context.facts(), Messages.bind(Messages.jointUseName, Labels.of(object)), Mode.ENGAGEMENT,
                    DraftActivity.soonAfter(context.asOf()));
            space.getParticipations().stream().filter(p -> Crossing.isOf(p, side) && !Facts.people(joint).contains(p))
                    .forEach(joint.getParticipants()::add);
            joint.getInputs().add(object);
            edits.add(space, DesignPackage.Literals.SPACE__ACTIVITIES, joint);
            return joint;
        });
    }
}
