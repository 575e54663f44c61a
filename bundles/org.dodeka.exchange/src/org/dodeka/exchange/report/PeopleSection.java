package org.dodeka.exchange.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;

/** Who takes part, and how deeply. */
final class PeopleSection extends Section {

    private final Set<Person> told = new HashSet<>();

    PeopleSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "people";
    }

    @Override
    String title() {
        return Messages.peopleTitle;
    }

    @Override
    void write() {
        List<Group> groups = page.design().getGroups();
        List<Space> spaces = page.spaces(space -> !space.getParticipations().isEmpty());
        if (groups.isEmpty() && spaces.isEmpty()) {
            html.line("p", "empty", Messages.noPeople);
            return;
        }
        html.line("p", "intro", Messages.peopleIntro);
        if (!groups.isEmpty()) {
            html.line("h3", null, Messages.groupsTitle);
            groups(groups);
            new ParticipationMatrix(page).write();
        }
        if (!spaces.isEmpty()) {
            html.line("h3", null, Messages.peopleBySpace);
            page.bySpace(spaces, space -> space.getParticipations().size(), new String[] { Messages.onePart, Messages.parts }, this::people);
        }
    }

    private void groups(List<Group> groups) {
        html.open("table", "class", "groups").line("caption", null, Messages.groupsCaption);
        html.open("thead").open("tr");
        for (String column : List.of(Messages.groupColumn, Messages.sizeColumn, Messages.stakeColumn, Messages.influenceColumn)) {
            html.open("th", "scope", "col").text(column).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        page.first(groups, Limits.GROUPS, group -> {
            html.open("tr").open("th", "scope", "row");
            page.name(group);
            page.notes(group);
            html.close("th").open("td", "class", "number").text(group.getSize() == null ? Messages.unknown : Figures.number(group.getSize()))
                    .close("td");
            degree(group.getStake());
            degree(group.getInfluence());
            html.close("tr");
        });
        html.close("tbody").close("table");
        page.leftOut(groups.size(), Limits.GROUPS, Messages.oneMoreGroup, Messages.moreGroups);
    }

    /** A degree of 0 to 4: as many filled signs, and the number. */
    private void degree(Integer value) {
        html.open("td");
        if (value == null) {
            html.text(Messages.unknown);
        } else {
            int filled = Math.clamp(value, 0, 4);
            html.open("span", "class", "degree", "aria-hidden", "true").text("\u25a0".repeat(filled) + "\u25a1".repeat(4 - filled)).close("span")
                    .text(" ");
            page.words(Messages.ofFour, value);
        }
        html.close("td");
    }

    private void people(Space space) {
        List<Participation> participations = space.getParticipations();
        html.open("ul", "class", "people");
        page.first(participations, Limits.PEOPLE_OF_SPACE, this::participation);
        html.close("ul");
        page.leftOut(participations.size(), Limits.PEOPLE_OF_SPACE, Messages.oneMorePart, Messages.moreParts);
    }

    private void participation(Participation participation) {
        html.open("li").open("span", "class", "who");
        if (participation.getActor() == null) {
            html.text(Messages.openSeat);
        } else {
            page.name(participation.getActor());
        }
        html.close("span").text(" ").open("span", "class", "how").text(Words.of(participation.getRole()) + ", ")
                .open("span", "aria-hidden", "true").text(Words.mark(participation.getLevel()) + "\u00a0").close("span")
                .text(Words.of(participation.getLevel()));
        if (Facts.isTrue(participation.getDecides())) {
            html.text(", " + Messages.decides);
        }
        html.close("span");
        dates(participation);
        page.notes(participation);
        if (participation.getActor() instanceof Person person && told.add(person)) {
            page.notes(person);
        }
        html.close("li");
    }

    private void dates(Participation participation) {
        if (participation.getUntil() == null && participation.getSuccessor() == null && page.facts().isCurrent(participation)) {
            return;
        }
        html.text(" ").open("span", "class", "when");
        String between = "";
        if (participation.getFrom() != null && page.design().getAsOf() != null && page.design().getAsOf().isBefore(participation.getFrom())) {
            page.words(Messages.fromDay, Page.own(Figures.day(participation.getFrom())));
            between = " \u00b7 ";
        }
        if (participation.getUntil() != null) {
            html.text(between);
            page.words(Messages.untilDay, Page.own(Figures.day(participation.getUntil())));
            between = " \u00b7 ";
        }
        if (participation.getSuccessor() != null) {
            html.text(between);
            page.words(Messages.followedBy, participation.getSuccessor());
        }
        html.close("span");
    }
}
