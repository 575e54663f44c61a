package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Goal;

/** What drives each goal and what holds it back. */
final class ForcesSection extends Section {

    private static final int STRONGEST = 5;

    ForcesSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "forces";
    }

    @Override
    String title() {
        return Messages.forcesTitle;
    }

    @Override
    boolean isPresent() {
        return !page.design().getForces().isEmpty();
    }

    @Override
    void write() {
        html.line("p", "intro", Messages.forcesIntro);
        Map<Goal, List<Force>> byGoal = new LinkedHashMap<>();
        page.design().getGoals().forEach(goal -> byGoal.put(goal, new ArrayList<>()));
        page.design().getForces().forEach(force -> byGoal.computeIfAbsent(force.getGoal(), goal -> new ArrayList<>()).add(force));
        byGoal.values().removeIf(List::isEmpty);
        List<Map.Entry<Goal, List<Force>>> fields = new ArrayList<>(byGoal.entrySet());
        page.first(fields, Limits.GOALS, field -> field(field.getKey(), field.getValue()));
        page.leftOut(fields.size(), Limits.GOALS, Messages.oneMoreGoal, Messages.moreGoals);
    }

    private void field(Goal goal, List<Force> forces) {
        if (goal == null) {
            html.line("h3", null, Messages.noGoalOfForce);
        } else {
            page.heading("h3", goal);
        }
        html.open("div", "class", "field");
        side(Messages.driving, "driving", forces.stream().filter(force -> force.getDirection() == ForceDirection.DRIVING).toList());
        side(Messages.restraining, "restraining", forces.stream().filter(force -> force.getDirection() == ForceDirection.RESTRAINING).toList());
        html.close("div");
    }

    private void side(String title, String classes, List<Force> forces) {
        List<Force> strongestFirst = forces.stream().sorted(Comparator.comparingInt(Force::getStrength).reversed()).toList();
        html.open("div", "class", "side-of-field " + classes).open("h4").text(title + " ");
        page.say("span", "count", Messages.strengthInAll, forces.stream().mapToLong(force -> strength(force)).sum());
        html.close("h4");
        if (forces.isEmpty()) {
            html.line("p", "empty", Messages.noForces);
        } else {
            html.open("ul", "class", "forces");
            page.first(strongestFirst, Limits.FORCES_OF_GOAL, this::force);
            html.close("ul");
            page.leftOut(forces.size(), Limits.FORCES_OF_GOAL, Messages.oneMoreForce, Messages.moreForces);
        }
        html.close("div");
    }

    private static int strength(Force force) {
        return Math.clamp(force.getStrength(), 0, STRONGEST);
    }

    private void force(Force force) {
        html.open("li").open("p", "class", "force-name");
        page.name(force);
        html.text(" ");
        page.say("span", "count", Messages.strength, force.getStrength());
        html.close("p");
        html.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true", "focusable", "false");
        html.open("rect", "class", "track", "x", "0", "y", "0", "width", "100", "height", "8");
        html.open("rect", "class", "fill", "x", "0", "y", "0", "width", String.valueOf(100 * strength(force) / STRONGEST), "height", "8");
        html.close("svg");
        if (!force.getAddressedBy().isEmpty()) {
            page.say("p", "detail", force.getDirection() == ForceDirection.DRIVING ? Messages.strengthenedBy : Messages.answeredBy,
                    page.names(force.getAddressedBy()));
        } else if (force.getDirection() == ForceDirection.RESTRAINING) {
            html.line("p", "detail", Messages.notAnswered);
        }
        page.notes(force);
        html.close("li");
    }
}
