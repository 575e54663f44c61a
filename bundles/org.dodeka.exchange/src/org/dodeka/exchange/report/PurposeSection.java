package org.dodeka.exchange.report;

import java.util.List;

import org.dodeka.model.design.Goal;
import org.dodeka.validation.facts.Facts;

/** What the learning is for. */
final class PurposeSection extends Section {

    PurposeSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "purpose";
    }

    @Override
    String title() {
        return Messages.purposeTitle;
    }

    @Override
    void write() {
        if (Facts.blank(page.design().getPurpose())) {
            html.line("p", "empty", Messages.noPurpose);
        } else {
            page.prose("lead", page.design().getPurpose());
        }
        page.notes(page.design());
        List<Goal> goals = page.design().getGoals();
        if (goals.isEmpty()) {
            html.line("p", "empty", Messages.noGoals);
            return;
        }
        html.open("div", "class", "cards");
        page.first(goals, Limits.GOALS, this::goal);
        html.close("div");
        page.leftOut(goals.size(), Limits.GOALS, Messages.oneMoreGoal, Messages.moreGoals);
    }

    private void goal(Goal goal) {
        html.open("article", "class", "card");
        page.heading("h3", goal);
        page.prose(null, goal.getStatement());
        html.open("dl", "class", "pairs");
        page.fact(Messages.reach, Words.of(goal.getScale()));
        if (goal.getHorizon() != null) {
            page.fact(Messages.horizon, Figures.day(goal.getHorizon()));
        }
        if (goal.getOwner() == null) {
            page.fact(Messages.owner, Messages.nobodyYet);
        } else {
            page.fact(Messages.owner, "{0}", goal.getOwner());
        }
        if (goal.getSpaces().isEmpty()) {
            page.fact(Messages.servedBy, Messages.noSpaceYet);
        } else {
            page.fact(Messages.servedBy, "{0}", page.names(goal.getSpaces()));
        }
        html.close("dl");
        page.notes(goal);
        html.close("article");
    }
}
