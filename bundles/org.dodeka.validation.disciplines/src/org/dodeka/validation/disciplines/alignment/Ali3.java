package org.dodeka.validation.disciplines.alignment;

import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Offer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** ALI-3: a goal is in reach: one of its spaces works at its scale or wider, or a loop returns to a space at its scale. */
public final class Ali3 implements Rule<Goal>, QuickFix<Goal> {

    @Override
    public Verdict check(Goal goal, RuleContext context) {
        if (goal.getSpaces().isEmpty()) {
            return Verdict.INAPPLICABLE;
        }
        boolean inReach = goal.getSpaces().stream().anyMatch(s -> isWideEnough(s, goal)) || context.facts().scalesReturnedTo().contains(goal.getScale());
        return Verdict.violatedIf(!inReach, goal);
    }

    private static boolean isWideEnough(Space space, Goal goal) {
        return space != null && space.getScale().compareTo(goal.getScale()) >= 0;
    }

    @Override
    public Command fix(Goal goal, Violation violation, FixContext context) {
        List<Space> all = context.design().getSpaces();
        List<Space> wide = new Offer<Space>(context.facts()).then(all.stream().filter(s -> s.getScale() == goal.getScale()).toList())
                .then(all.stream().filter(s -> isWideEnough(s, goal)).toList()).list();
        if (!wide.isEmpty()) {
            return context.input().choose(Messages.bind(Messages.askWiderSpace, Labels.of(goal)), wide)
                    .map(space -> context.edits().add(goal, DesignPackage.Literals.GOAL__SPACES, space).command())
                    .orElse(UnexecutableCommand.INSTANCE);
        }
        return context.input().text(Messages.bind(Messages.askNewSpace, Labels.of(goal)), Messages.bind(Messages.newSpaceName, Labels.of(goal)))
                .map(name -> found(name, goal, context)).orElse(UnexecutableCommand.INSTANCE);
    }

    /** A space that is not live yet: nothing is demanded of it before people take it up. */
    private static Command found(String name, Goal goal, FixContext context) {
        Space space = DesignFactory.eINSTANCE.createSpace();
        space.setName(name);
        space.setKind(SpaceKind.NETWORK);
        space.setScale(goal.getScale());
        space.setStage(Stage.POTENTIAL);
        return context.edits().add(context.design(), DesignPackage.Literals.DESIGN__SPACES, space)
                .add(goal, DesignPackage.Literals.GOAL__SPACES, space).command();
    }
}
