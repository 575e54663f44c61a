package org.dodeka.validation.disciplines.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Tool;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.QuickFix;
import org.dodeka.validation.Rule;
import org.dodeka.validation.RuleContext;
import org.dodeka.validation.Verdict;
import org.dodeka.validation.Violation;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** VOI-5: whoever takes part in an activity can open the tools that it uses. */
public final class Voi5 implements Rule<Activity>, QuickFix<Activity> {

    @Override
    public Verdict check(Activity activity, RuleContext context) {
        List<Violation> violations = new ArrayList<>();
        boolean applicable = false;
        List<Actor> people = null;
        for (Tool tool : activity.getTools()) {
            if (!tool.getAccessibleTo().isEmpty()) {
                people = people == null ? List.copyOf(Facts.actors(activity)) : people;
                applicable |= !people.isEmpty();
                List<Actor> shutOut = shutOut(people, tool);
                if (!shutOut.isEmpty()) {
                    violations.add(Violation.of(key(tool), shutOut.stream().map(Voi5::voice).min(Candidates.BY_LABEL).orElseThrow(), tool));
                }
            }
        }
        return applicable ? Verdict.violations(violations) : Verdict.INAPPLICABLE;
    }

    /** Those of whose groups none can open a tool that is not open to all. */
    static List<Actor> shutOut(List<Actor> people, Tool tool) {
        List<Actor> shutOut = new ArrayList<>(0);
        List<Group> groups = tool.getAccessibleTo();
        for (Actor actor : people) {
            if (!groups.isEmpty() && !Facts.speaksForAny(actor, groups)) {
                shutOut.add(actor);
            }
        }
        return shutOut;
    }

    /** The group that stands for somebody: the first by name; a person without a group stands for none. */
    static Actor voice(Actor actor) {
        return Facts.groups(actor).stream().min(Candidates.BY_LABEL).map(Actor.class::cast).orElse(actor);
    }

    private static String key(Tool tool) {
        return Objects.toString(tool.getId(), "");
    }

    @Override
    public Command fix(Activity activity, Violation violation, FixContext context) {
        return activity.getTools().stream().filter(tool -> key(tool).equals(violation.key())).findFirst()
                .map(tool -> new Access(activity, tool, context).command()).orElse(UnexecutableCommand.INSTANCE);
    }
}
