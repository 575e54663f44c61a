package org.dodeka.exchange.report;

import java.util.List;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** How insight goes into practice and comes back, arc by arc; arcs that are missing are named. */
final class LoopList {

    private final Page page;
    private final Html html;

    LoopList(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        List<LearningLoop> loops = page.design().getLoops();
        if (loops.isEmpty()) {
            return;
        }
        html.line("h3", null, Messages.loopsTitle).line("p", "intro", Messages.loopsIntro);
        new Pictures(page).loops();
        html.open("ul", "class", "loops");
        page.first(loops, Limits.LOOPS, this::loop);
        html.close("ul");
        page.leftOut(loops.size(), Limits.LOOPS, Messages.oneMoreLoop, Messages.moreLoops);
    }

    private void loop(LearningLoop loop) {
        html.open("li");
        page.heading("h4", loop);
        page.say("p", "detail", Messages.loopKind, Page.own(Words.of(loop.getKind())));
        html.open("ol", "class", "arcs");
        arc(Messages.loopSource, loop.getSource(), Messages.loopNoSource);
        html.open("li", "class", loop.getAppliedBy().isEmpty() ? "missing" : null).line("span", "label", Messages.loopApplied).text(" ");
        if (loop.getAppliedBy().isEmpty()) {
            html.text(Messages.loopNobody);
        } else {
            page.words("{0}", page.names(loop.getAppliedBy()));
        }
        html.close("li");
        arc(Messages.loopReturn, loop.getReturnTo(), Messages.loopNoReturn);
        html.close("ol");
        time(loop);
        page.notes(loop);
        html.close("li");
    }

    private void arc(String label, Activity activity, String missing) {
        html.open("li", "class", activity == null ? "missing" : null).line("span", "label", label).text(" ");
        if (activity == null) {
            html.text(missing);
        } else {
            page.name(activity);
            Space space = Facts.spaceOf(activity);
            if (space != null) {
                html.text(" ").open("span", "class", "detail");
                page.words(Messages.inSpace, space);
                html.close("span");
            }
        }
        html.close("li");
    }

    private void time(LearningLoop loop) {
        Activity source = loop.getSource();
        Activity back = loop.getReturnTo();
        if (source == null || back == null) {
            return;
        }
        Long days = Facts.days(source.getStart(), back.getStart());
        if (days == null) {
            page.say("p", "detail", Messages.loopTimeOpen, loop.getMaxDays());
        } else if (days < 0) {
            page.say("p", "detail warn", Messages.loopBackwards);
        } else if (days > loop.getMaxDays()) {
            page.say("p", "detail warn", Messages.loopLate, days, loop.getMaxDays());
        } else {
            page.say("p", "detail", Messages.loopInTime, days, loop.getMaxDays());
        }
    }
}
