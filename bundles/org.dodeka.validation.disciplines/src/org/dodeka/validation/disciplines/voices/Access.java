package org.dodeka.validation.disciplines.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.Labels;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Actor;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Tool;
import org.dodeka.validation.Edits;
import org.dodeka.validation.FixContext;
import org.dodeka.validation.disciplines.Candidates;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** Lets everybody in an activity open its tool: gives access to those who are shut out, or swaps the tool for one that all can open. */
final class Access {

    private final Activity activity;
    private final Tool tool;
    private final FixContext context;
    private final List<Actor> people;

    Access(Activity activity, Tool tool, FixContext context) {
        this.activity = activity;
        this.tool = tool;
        this.context = context;
        this.people = List.copyOf(Facts.actors(activity));
    }

    /** The command; not executable if nothing was chosen or there is nothing to choose. */
    Command command() {
        List<Actor> shutOut = Voi5.shutOut(people, tool);
        List<Tool> candidates = new ArrayList<>();
        if (shutOut.stream().noneMatch(actor -> Facts.groups(actor).isEmpty())) { // access is given to groups
            candidates.add(tool);
        }
        context.design().getTools().stream().filter(other -> other != tool && Voi5.shutOut(people, other).isEmpty())
                .sorted(Comparator.comparing((Tool other) -> other.getKind() != tool.getKind()).thenComparing(Candidates.BY_LABEL))
                .forEach(candidates::add);
        if (candidates.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        String voices = shutOut.stream().map(Voi5::voice).map(Labels::of).distinct().sorted()
                .reduce((before, last) -> Messages.bind(Messages.and, before, last)).orElse("");
        String question = Messages.bind(Messages.askTool, new Object[] { Labels.of(activity), Labels.of(tool), voices });
        return context.input().choose(question, candidates)
                .map(chosen -> chosen == tool ? granted(shutOut) : swapped(chosen)).orElse(UnexecutableCommand.INSTANCE);
    }

    private Command granted(List<Actor> shutOut) {
        Set<Group> groups = new LinkedHashSet<>();
        for (Actor actor : shutOut) {
            if (Collections.disjoint(Facts.groups(actor), groups) && Voi5.voice(actor) instanceof Group group) {
                groups.add(group);
            }
        }
        Edits edits = context.edits();
        groups.forEach(group -> edits.add(tool, DesignPackage.Literals.TOOL__ACCESSIBLE_TO, group));
        return edits.command();
    }

    private Command swapped(Tool other) {
        Edits edits = context.edits().remove(activity, DesignPackage.Literals.ACTIVITY__TOOLS, List.of(tool));
        if (!activity.getTools().contains(other)) {
            edits.add(activity, DesignPackage.Literals.ACTIVITY__TOOLS, other);
        }
        return edits.command();
    }
}
