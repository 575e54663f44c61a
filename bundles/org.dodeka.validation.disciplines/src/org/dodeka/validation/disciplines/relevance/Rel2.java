package org.dodeka.validation.disciplines.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.dodeka.model.Labels;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Space;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.disciplines.SpaceRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** REL-2: a live space serves a goal. */
public final class Rel2 extends SpaceRule implements QuickFix<Space> {

    @Override
    protected Verdict checkLive(Space space, RuleContext context) {
        return Verdict.violatedIf(space.getGoals().isEmpty(), space);
    }

    @Override
    public Command fix(Space space, Violation violation, FixContext context) {
        List<Goal> goals = context.design().getGoals().stream().sorted(Comparator
                .comparing((Goal goal) -> Math.abs(goal.getScale().compareTo(space.getScale()))).thenComparing(Candidates.BY_LABEL)).toList();
        Edits edits = context.edits();
        Optional<Goal> goal = goals.isEmpty()
                ? context.input().text(Messages.bind(Messages.askNewGoal, Labels.of(space)), "").map(text -> added(text, space, context, edits))
                : context.input().choose(Messages.bind(Messages.askGoal, Labels.of(space)), goals);
        return goal.map(chosen -> edits.add(space, DesignPackage.Literals.SPACE__GOALS, chosen).command()).orElse(UnexecutableCommand.INSTANCE);
    }

    private static Goal added(String statement, Space space, FixContext context, Edits edits) {
        Goal goal = DesignFactory.eINSTANCE.createGoal();
        goal.setName(statement);
        goal.setStatement(statement);
        goal.setScale(space.getScale());
        edits.add(context.design(), DesignPackage.Literals.DESIGN__GOALS, goal);
        return goal;
    }
}
