package org.dodeka.exchange.report;

import java.util.List;

import org.dodeka.model.design.CultureSign;
import org.dodeka.validation.facts.Facts;
import org.dodeka.validation.metrics.CultureProfile;

/** What is said about learning and what is done: a profile, never a grade. */
final class CultureSection extends Section {

    private static final int HIGHEST = 4;

    CultureSection(Page page) {
        super(page);
    }

    @Override
    String id() {
        return "culture";
    }

    @Override
    String title() {
        return Messages.cultureTitle;
    }

    @Override
    boolean isPresent() {
        return !page.design().getSigns().isEmpty();
    }

    @Override
    void write() {
        html.line("p", "intro", Messages.cultureIntro);
        profile(page.input.metrics().culture());
        html.line("h3", null, Messages.signsTitle).open("ul", "class", "signs");
        page.first(page.design().getSigns(), Limits.SIGNS, this::sign);
        html.close("ul");
        page.leftOut(page.design().getSigns().size(), Limits.SIGNS, Messages.oneMoreSign, Messages.moreSigns);
    }

    private void profile(List<CultureProfile> profiles) {
        html.open("table", "class", "profile").line("caption", null, Messages.cultureCaption).open("thead").open("tr");
        html.open("th", "scope", "col").text(Messages.dimensionColumn).close("th");
        html.open("th", "scope", "col").open("span", "class", "said", "aria-hidden", "true").text("\u25c7 ").close("span").text(Messages.saidColumn)
                .close("th");
        html.open("th", "scope", "col").open("span", "class", "done", "aria-hidden", "true").text("\u25cf ").close("span").text(Messages.doneColumn)
                .close("th");
        html.open("th", "scope", "col", "class", "drawn").text(Messages.scaleOfCulture).close("th").close("tr").close("thead").open("tbody");
        for (CultureProfile profile : profiles) {
            html.open("tr").open("th", "scope", "row").text(Words.of(profile.dimension())).close("th");
            html.open("td", "class", "number").text(Figures.number(profile.espoused())).close("td");
            html.open("td", "class", "number").text(Figures.number(profile.inUse())).close("td");
            html.open("td", "class", "drawn");
            distance(profile);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    /** A diamond for what is said, a dot for what is done, and the distance between them. */
    private void distance(CultureProfile profile) {
        String id = page.figureId();
        html.open("svg", "class", "distance", "viewBox", "0 0 180 20", "role", "img", "aria-labelledby", id, "focusable", "false");
        html.open("title", "id", id);
        page.words(Messages.distance, profile.espoused(), profile.inUse());
        html.close("title");
        for (int level = 0; level <= HIGHEST; level++) {
            html.open("line", "class", "tick", "x1", x(level), "x2", x(level), "y1", "5", "y2", "15");
        }
        html.open("line", "class", "axis", "x1", x(0), "x2", x(HIGHEST), "y1", "10", "y2", "10");
        html.open("line", "class", "gap", "x1", x(profile.inUse()), "x2", x(profile.espoused()), "y1", "10", "y2", "10");
        double said = 10 + 40 * profile.espoused();
        html.open("polygon", "class", "said", "points", Figures.length(said - 7) + ",10 " + Figures.length(said) + ",3 "
                + Figures.length(said + 7) + ",10 " + Figures.length(said) + ",17");
        html.open("circle", "class", "done", "cx", x(profile.inUse()), "cy", "10", "r", "4.5");
        html.close("svg");
    }

    private static String x(double level) {
        return Figures.length(10 + 40 * level);
    }

    private void sign(CultureSign sign) {
        html.open("li").open("p").open("strong");
        page.name(sign);
        html.close("strong").text(" ").open("span", "class", "detail").text(Words.of(sign.getDimension()));
        if (sign.getGroup() != null) {
            html.text(" \u00b7 ");
            page.name(sign.getGroup());
        }
        html.text(" \u00b7 ");
        page.words(Messages.saidAndDone, level(sign.getEspoused()), level(sign.getInUse()));
        html.close("span").close("p");
        page.prose(null, sign.getEvidence());
        if (!sign.getAddressedBy().isEmpty()) {
            page.say("p", "detail", Messages.worksOnIt, page.names(sign.getAddressedBy()));
        }
        page.notes(sign);
        html.close("li");
    }

    private static int level(Integer value) {
        return (int) Facts.number(value);
    }
}
