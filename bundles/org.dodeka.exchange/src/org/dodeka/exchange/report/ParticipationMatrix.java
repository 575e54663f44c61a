package org.dodeka.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Space;
import org.dodeka.validation.facts.Facts;
import org.eclipse.emf.ecore.EObject;

/** Groups and spaces in a table: how deeply each group, itself or through a member, takes part in each space. */
final class ParticipationMatrix {

    private final Page page;
    private final Html html;

    ParticipationMatrix(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write() {
        List<Space> spaces = page.spaces(space -> true);
        List<Group> groups = page.design().getGroups();
        if (spaces.isEmpty()) {
            return;
        }
        List<Space> columns = spaces.subList(0, Math.min(spaces.size(), Limits.MATRIX_COLUMNS));
        List<Group> rows = groups.subList(0, Math.min(groups.size(), Limits.GROUPS));
        Map<EObject, Map<Space, Level>> levels = levels(columns);
        html.line("h3", null, Messages.matrixTitle);
        legend();
        html.open("div", "class", "wide", "role", "region", "aria-label", Messages.matrixTitle, "tabindex", "0");
        html.open("table", "class", "matrix").line("caption", null, Messages.matrixCaption);
        html.open("thead").open("tr").open("th", "scope", "col").text(Messages.groupColumn).close("th");
        columns.forEach(space -> {
            html.open("th", "scope", "col");
            page.name(space, LongTexts.SHORT_NAME);
            html.close("th");
        });
        html.close("tr").close("thead").open("tbody");
        rows.forEach(group -> row(group, columns, levels.getOrDefault(group, Map.of())));
        html.close("tbody").close("table").close("div");
        page.leftOut(groups.size(), Limits.GROUPS, Messages.oneMoreGroup, Messages.moreGroups);
        page.leftOut(spaces.size(), Limits.MATRIX_COLUMNS, Messages.oneMoreSpace, Messages.moreSpaces);
    }

    private void legend() {
        List<String> words = new ArrayList<>();
        for (Level level : Level.values()) {
            words.add(Words.mark(level) + "\u00a0" + Words.of(level));
        }
        html.line("p", "legend", String.join(" \u00b7 ", words));
    }

    private void row(Group group, List<Space> columns, Map<Space, Level> levels) {
        html.open("tr").open("th", "scope", "row");
        page.name(group, LongTexts.SHORT_NAME);
        html.close("th");
        for (Space space : columns) {
            Level level = levels.get(space);
            if (level == null) {
                html.open("td", "class", "absent").text(Messages.absent).close("td");
            } else {
                html.open("td", "class", "level-" + level.ordinal()).open("span", "aria-hidden", "true").text(Words.mark(level) + " ").close("span")
                        .text(Words.of(level)).close("td");
            }
        }
        html.close("tr");
    }

    /** The deepest level of each group in each of these spaces, at any time. */
    private static Map<EObject, Map<Space, Level>> levels(List<Space> spaces) {
        Map<EObject, Map<Space, Level>> levels = new HashMap<>();
        for (Space space : spaces) {
            for (Participation participation : space.getParticipations()) {
                Actor actor = participation.getActor();
                for (Group group : Facts.groups(actor)) {
                    levels.computeIfAbsent(group, any -> new HashMap<>()).merge(space, participation.getLevel(),
                            (one, other) -> one.ordinal() <= other.ordinal() ? one : other);
                }
            }
        }
        return levels;
    }
}
