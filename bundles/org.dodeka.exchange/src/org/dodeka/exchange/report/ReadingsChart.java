package org.dodeka.exchange.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Reading;

/** The readings of an indicator as a line over time, with baseline and target as lines across. Needs two numbers at least to be drawn. */
final class ReadingsChart {

    private static final double LEFT = 8;
    private static final double RIGHT = 312;
    private static final double TOP = 24;
    private static final double BOTTOM = 84;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;

    private final Page page;
    private final Html html;
    private double low;
    private double high;

    ReadingsChart(Page page) {
        this.page = page;
        this.html = page.html;
    }

    /** @param readings in the order of their days */
    void write(Indicator indicator, List<Reading> readings) {
        List<Reading> shown = readings.stream().filter(r -> r.getDate() != null && Double.isFinite(r.getValue())).toList();
        List<Double> lines = Stream.of(indicator.getBaseline(), indicator.getTarget()).filter(v -> v != null && Double.isFinite(v)).toList();
        if (shown.isEmpty() || shown.size() + lines.size() < 2) {
            return;
        }
        shown = sample(shown);
        double[] all = DoubleStream.concat(shown.stream().mapToDouble(Reading::getValue), lines.stream().mapToDouble(Double::doubleValue)).toArray();
        low = DoubleStream.of(all).min().orElse(0);
        high = DoubleStream.of(all).max().orElse(0);
        String id = page.figureId();
        html.open("svg", "class", "readings", "viewBox", "0 0 320 112", "role", "img", "aria-labelledby", id + "-title " + id + "-desc",
                "focusable", "false");
        html.open("title", "id", id + "-title").text(Messages.chartTitle).close("title");
        html.open("desc", "id", id + "-desc");
        page.words(Messages.chartDescription);
        html.close("desc");
        across("baseline", Messages.baseline, indicator.getBaseline());
        across("target", Messages.target, indicator.getTarget());
        line(shown);
        html.close("svg");
    }

    private static List<Reading> sample(List<Reading> readings) {
        int step = (readings.size() + Limits.POINTS - 1) / Limits.POINTS;
        if (step <= 1) {
            return readings;
        }
        List<Reading> sample = new java.util.ArrayList<>();
        for (int i = 0; i < readings.size() - 1; i += step) {
            sample.add(readings.get(i));
        }
        sample.add(readings.get(readings.size() - 1));
        return sample;
    }

    private void across(String classes, String word, Double value) {
        if (value == null || !Double.isFinite(value)) {
            return;
        }
        double y = y(value);
        html.open("line", "class", classes, "x1", Figures.length(LEFT), "x2", Figures.length(RIGHT), "y1", Figures.length(y), "y2",
                Figures.length(y));
        html.open("text", "class", "across", "text-anchor", "middle", "x", Figures.length(MIDDLE), "y", Figures.length(y < (TOP + BOTTOM) / 2
                ? y - 4 : y + 13))
                .text(word + " " + Figures.number(value)).close("text");
    }

    private void line(List<Reading> readings) {
        StringBuilder points = new StringBuilder();
        readings.forEach(reading -> points.append(points.isEmpty() ? "" : " ").append(Figures.length(x(reading, readings))).append(',')
                .append(Figures.length(y(reading.getValue()))));
        html.open("polyline", "class", "course", "points", points.toString());
        Reading first = readings.get(0);
        Reading last = readings.get(readings.size() - 1);
        if (readings.size() > 1) {
            end(first, x(first, readings), "start");
        }
        end(last, x(last, readings), "end");
    }

    private void end(Reading reading, double x, String anchor) {
        double y = y(reading.getValue());
        html.open("circle", "class", "end", "cx", Figures.length(x), "cy", Figures.length(y), "r", "3.5");
        html.open("text", "class", "value", "text-anchor", anchor, "x", Figures.length(anchor.equals("end") ? RIGHT : LEFT),
                "y", Figures.length(y < (TOP + BOTTOM) / 2 ? y + 16 : y - 8)).text(Figures.number(reading.getValue())).close("text");
        html.open("text", "class", "day", "text-anchor", anchor, "x", Figures.length(anchor.equals("end") ? RIGHT : LEFT), "y", "110")
                .text(Figures.shortDay(reading.getDate())).close("text");
    }

    private double x(Reading reading, List<Reading> readings) {
        double from = readings.get(0).getDate().toEpochDay();
        double to = readings.get(readings.size() - 1).getDate().toEpochDay();
        return from == to ? RIGHT : LEFT + (RIGHT - LEFT) * (reading.getDate().toEpochDay() - from) / (to - from);
    }

    /** Halves, since the distance of two numbers can exceed what a number can be. */
    private double y(double value) {
        double range = high / 2 - low / 2;
        return range == 0 ? (TOP + BOTTOM) / 2 : BOTTOM - (BOTTOM - TOP) * ((value / 2 - low / 2) / range);
    }
}
