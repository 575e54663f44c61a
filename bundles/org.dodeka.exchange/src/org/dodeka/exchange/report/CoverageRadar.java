package org.dodeka.exchange.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import org.dodeka.validation.metrics.Coverage;
import org.dodeka.validation.metrics.DisciplineCoverage;

/** The coverage of the disciplines around a centre; the table beside it says the same in figures. */
final class CoverageRadar {

    private static final double CENTRE_X = 240;
    private static final double CENTRE_Y = 176;
    private static final double RADIUS = 132;
    private static final int FEWEST = 3;
    private static final int NAME = 18;
    private static final int LOWEST = 3;

    private final Page page;
    private final Html html;
    private final UnaryOperator<String> names;

    CoverageRadar(Page page, UnaryOperator<String> names) {
        this.page = page;
        this.html = page.html;
        this.names = names;
    }

    void write(Coverage coverage) {
        OptionalDouble minimum = coverage.minimum();
        if (minimum.isEmpty() || coverage.disciplines().size() < FEWEST) {
            html.line("p", "empty", Messages.noCoverage);
            return;
        }
        List<DisciplineCoverage> all = coverage.disciplines();
        List<DisciplineCoverage> lowest = all.stream().filter(d -> d.value().equals(minimum)).toList();
        html.open("figure", "class", "radar");
        String id = page.figureId();
        html.open("svg", "viewBox", "0 0 480 352", "role", "img", "aria-labelledby", id + "-title " + id + "-desc", "focusable", "false");
        html.open("title", "id", id + "-title").text(Messages.radarTitle).close("title");
        html.open("desc", "id", id + "-desc").text(Messages.radarDescription).close("desc");
        rings(coverage.mean().orElse(0));
        for (int i = 0; i < all.size(); i++) {
            axis(all, i, lowest.contains(all.get(i)));
        }
        polygon(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).value().isPresent()) {
                mark(i, all.size(), all.get(i).value().getAsDouble(), lowest.contains(all.get(i)));
            }
        }
        html.close("svg");
        html.open("figcaption").open("span", "class", "key").open("strong");
        page.words(Messages.radarLowest, (Phrase.Passage) () -> page.listed(lowest, LOWEST, d -> html.text(names.apply(d.code()))),
                Page.own(Figures.percent(minimum.getAsDouble())));
        html.close("strong").text(" ");
        page.words(Messages.radarMean, Page.own(Figures.percent(coverage.mean().orElse(0))));
        html.close("span").text(" " + Messages.radarNote).close("figcaption").close("figure");
    }

    private void rings(double mean) {
        for (int percent = 25; percent <= 100; percent += 25) {
            circle("ring", percent);
        }
        circle("mean", mean);
        for (int percent = 50; percent <= 100; percent += 50) {
            html.open("text", "class", "scale", "x", Figures.length(CENTRE_X + 3), "y", Figures.length(CENTRE_Y - RADIUS * percent / 100 + 12))
                    .text(String.valueOf(percent)).close("text");
        }
    }

    private void circle(String classes, double percent) {
        html.open("circle", "class", classes, "cx", Figures.length(CENTRE_X), "cy", Figures.length(CENTRE_Y), "r",
                Figures.length(RADIUS * percent / 100));
    }

    private void axis(List<DisciplineCoverage> all, int i, boolean lowest) {
        double angle = 2 * Math.PI * i / all.size();
        html.open("line", "class", "axis", "x1", Figures.length(CENTRE_X), "y1", Figures.length(CENTRE_Y), "x2", x(angle, RADIUS), "y2", y(angle,
                RADIUS));
        double side = Math.sin(angle);
        String anchor = Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
        double drop = 5 - 5 * Math.cos(angle);
        html.open("text", "class", lowest ? "lowest" : null, "text-anchor", anchor, "x", x(angle, RADIUS + 10),
                "y", Figures.length(CENTRE_Y - (RADIUS + 12) * Math.cos(angle) + drop));
        html.text(VisibleText.of(names.apply(all.get(i).code()), NAME)).close("text");
    }

    private void polygon(List<DisciplineCoverage> all) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).value().isPresent()) {
                double angle = 2 * Math.PI * i / all.size();
                double length = RADIUS * all.get(i).value().getAsDouble() / 100;
                points.append(points.isEmpty() ? "" : " ").append(x(angle, length)).append(',').append(y(angle, length));
            }
        }
        html.open("polygon", "class", "area", "points", points.toString());
    }

    /** A dot; for the lowest a larger ring, which is a shape of its own. */
    private void mark(int i, int count, double value, boolean lowest) {
        double angle = 2 * Math.PI * i / count;
        double length = RADIUS * value / 100;
        html.open("circle", "class", lowest ? "point lowest" : "point", "cx", x(angle, length), "cy", y(angle, length), "r", lowest ? "7" : "3.5");
    }

    private static String x(double angle, double length) {
        return Figures.length(CENTRE_X + length * Math.sin(angle));
    }

    private static String y(double angle, double length) {
        return Figures.length(CENTRE_Y - length * Math.cos(angle));
    }
}
