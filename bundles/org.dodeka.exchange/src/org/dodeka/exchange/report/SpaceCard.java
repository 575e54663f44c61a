package org.dodeka.exchange.report;

import java.util.LinkedHashSet;
import java.util.Set;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;
import org.dodeka.model.design.RoleKind;

/** What a space is, at one look. */
final class SpaceCard {

    private final Page page;
    private final Html html;

    SpaceCard(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write(Space space, boolean tellParent) {
        page.heading("h3", space);
        html.open("p", "class", "tags");
        tag(Words.of(space.getKind()));
        page.say("span", "tag", Messages.scaleTag, Page.own(Words.of(space.getScale())));
        tag(Words.of(space.getStage()));
        html.close("p");
        if (Facts.blank(space.getDomain())) {
            html.line("p", "empty", Messages.noDomain);
        } else {
            page.prose("domain", space.getDomain());
        }
        html.open("dl", "class", "pairs");
        if (tellParent && space.getParent() != null) {
            page.fact(Messages.within, "{0}", space.getParent());
        }
        period(space);
        rhythm(space);
        leads(space);
        if (!space.getGoals().isEmpty()) {
            page.fact(Messages.serves, "{0}", page.names(space.getGoals()));
        }
        if (!Facts.blank(space.getSafetyRule())) {
            page.fact(Messages.safety, "{0}", page.quoted(space.getSafetyRule()));
        }
        html.close("dl");
        page.notes(space);
    }

    private void tag(String words) {
        html.line("span", "tag", words).text(" ");
    }

    private void period(Space space) {
        if (space.getStart() != null && space.getEnd() != null) {
            page.fact(Messages.period, Messages.fromTo, Page.own(Figures.day(space.getStart())), Page.own(Figures.day(space.getEnd())));
        } else if (space.getStart() != null) {
            page.fact(Messages.period, Messages.since, Page.own(Figures.day(space.getStart())));
        } else if (space.getEnd() != null) {
            page.fact(Messages.period, Messages.until, Page.own(Figures.day(space.getEnd())));
        }
    }

    private void rhythm(Space space) {
        Integer days = space.getCadenceDays();
        if (days == null) {
            page.fact(Messages.rhythm, Messages.noRhythm);
        } else {
            page.fact(Messages.rhythm, days == 1 ? Messages.everyDay : days == 7 ? Messages.everyWeek : Messages.everyDays, days);
        }
    }

    private void leads(Space space) {
        Set<Actor> leads = new LinkedHashSet<>();
        for (Participation participation : space.getParticipations()) {
            RoleKind role = participation.getRole();
            boolean leading = role == RoleKind.CONVENER || role == RoleKind.LEADER || role == RoleKind.FACILITATOR;
            if (leading && participation.getActor() != null && page.facts().isCurrent(participation)) {
                leads.add(participation.getActor());
            }
        }
        if (leads.isEmpty()) {
            page.fact(Messages.ledBy, Messages.nobodyYet);
        } else {
            page.fact(Messages.ledBy, "{0}", page.names(leads));
        }
    }
}
