package org.dodeka.exchange.report;

import java.util.EnumMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;

/** Where people learn together: the spaces, one within the other, and the boundaries between them. */
final class LandscapeSection extends Section {

    LandscapeSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "landscape";
    }

    @Override
    String title() {
        return Messages.landscapeTitle;
    }

    @Override
    void write() {
        List<Space> spaces = page.design().getSpaces();
        if (spaces.isEmpty()) {
            html.line("p", "empty", Messages.noSpaces);
        } else {
            html.line("p", "intro", Messages.landscapeIntro);
            new Pictures(page).landscape();
            scales(spaces);
            nested(page.forest());
            page.leftOut(spaces.size(), Limits.SPACES, Messages.oneMoreSpace, Messages.moreSpaces);
        }
        new BoundaryList(page).write();
    }

    /** Which spaces work on which scale, the widest at the top. */
    private void scales(List<Space> spaces) {
        Map<Scale, List<Space>> byScale = new EnumMap<>(Scale.class);
        spaces.forEach(space -> byScale.computeIfAbsent(space.getScale(), scale -> new ArrayList<>()).add(space));
        if (byScale.size() < 2) {
            return;
        }
        html.open("table", "class", "plain").line("caption", null, Messages.scalesCaption);
        html.open("thead").open("tr").open("th", "scope", "col").text(Messages.scaleColumn).close("th");
        html.open("th", "scope", "col").text(Messages.spacesColumn).close("th").close("tr").close("thead").open("tbody");
        for (Scale scale : List.of(Scale.values()).reversed()) {
            if (byScale.containsKey(scale)) {
                html.open("tr").open("th", "scope", "row").text(Words.of(scale)).close("th").open("td");
                page.listed(byScale.get(scale), Limits.NAMES, page::name);
                html.close("td").close("tr");
            }
        }
        html.close("tbody").close("table");
    }

    /** Boxes within boxes, without recursion. */
    private void nested(List<SpaceForest.Place> places) {
        SpaceCard card = new SpaceCard(page);
        int open = 0;
        html.open("div", "class", "spaces");
        for (SpaceForest.Place place : places.subList(0, Math.min(Limits.SPACES, places.size()))) {
            for (int depth = Math.min(place.depth(), Limits.DEPTH); open > depth; open--) {
                html.close("article");
            }
            html.open("article", "class", "space scale-" + place.space().getScale().ordinal());
            card.write(place.space(), place.depth() > Limits.DEPTH);
            open++;
        }
        for (; open > 0; open--) {
            html.close("article");
        }
        html.close("div");
    }
}
