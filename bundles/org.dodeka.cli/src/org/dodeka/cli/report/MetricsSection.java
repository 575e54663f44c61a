package org.dodeka.cli.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dodeka.cli.session.Messages;
import org.dodeka.cli.terminal.DisplayWidth;
import org.dodeka.cli.terminal.Glyphs;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.SafeText;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.dodeka.model.Labels;
import org.dodeka.model.design.Space;
import org.dodeka.validation.metrics.CultureProfile;
import org.dodeka.validation.metrics.Metric;
import org.dodeka.validation.metrics.Metrics;
import org.eclipse.osgi.util.NLS;

/** The metrics of a design: a grid of figures, a table of the spaces, and the profile of the culture. */
final class MetricsSection {

    private static final int BETWEEN = 2;
    private static final int FIGURE = 6;
    private static final int GAP = 4;

    private final Paper paper;

    MetricsSection(Paper paper) {
        this.paper = paper;
    }

    /**
     * Prints the metrics.
     *
     * @param mostSpaces how many spaces are listed; the others are only counted
     */
    void print(Metrics metrics, int mostSpaces) {
        paper.line();
        paper.line(Text.of(Style.BOLD, Messages.metricsTitle));
        grid(metrics.design());
        spaces(metrics.spaces(), mostSpaces);
        culture(metrics.culture());
    }

    /** Each metric with its explanation, for those who meet them for the first time. */
    void explain(List<Metric> metrics) {
        paper.line();
        for (Metric metric : metrics) {
            paper.line("  ", "    ", Text.of(Style.BOLD, metric.label()).add(Style.DIM, " " + metric.explanation()));
        }
    }

    private void grid(List<Metric> metrics) {
        int label = metrics.stream().mapToInt(metric -> DisplayWidth.of(metric.label())).max().orElse(0);
        int cell = label + 2 + FIGURE;
        int columns = Math.max(1, (paper.width() - 2 + GAP) / (cell + GAP));
        int rows = (metrics.size() + columns - 1) / columns;
        for (int row = 0; row < rows; row++) {
            Text line = Text.of("  ");
            for (int i = row; i < metrics.size(); i += rows) {
                Metric metric = metrics.get(i);
                line.add(DisplayWidth.pad(metric.label(), label + 2)).add(style(metric), right(Figures.hundredths(metric.value()), FIGURE))
                        .add(" ".repeat(GAP));
            }
            paper.raw(line);
        }
    }

    private void spaces(Map<Space, List<Metric>> spaces, int most) {
        if (spaces.isEmpty() || most == 0) {
            return;
        }
        List<List<String>> heads = spaces.values().iterator().next().stream().map(metric -> List.of(metric.label().split(" "))).toList();
        int[] columns = heads.stream().mapToInt(words -> BETWEEN + words.stream().mapToInt(DisplayWidth::of).max().orElse(0)).toArray();
        int name = Math.max(12, paper.width() - 2 - IntStream.of(columns).sum());
        paper.line();
        header(heads, columns, name);
        spaces.entrySet().stream().limit(most).forEach(space -> {
            String label = DisplayWidth.shorten(SafeText.of(Labels.of(space.getKey())), name - 1, paper.glyph(Glyphs.OMISSION));
            Text line = Text.of("  ").add(DisplayWidth.pad(label, name));
            for (int i = 0; i < columns.length; i++) {
                Metric metric = space.getValue().get(i);
                line.add(style(metric), right(Figures.hundredths(metric.value()), columns[i]));
            }
            paper.raw(line);
        });
        if (spaces.size() > most) {
            paper.line("  ", "  ", Text.of(Style.DIM, NLS.bind(Messages.moreSpaces, spaces.size() - most)));
        }
    }

    /** The names of the columns, one word below the other. */
    private void header(List<List<String>> heads, int[] columns, int name) {
        int height = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            Text line = Text.of("  ").add(Style.DIM, DisplayWidth.pad(row == height - 1 ? Messages.spaceColumn : "", name));
            for (int i = 0; i < columns.length; i++) {
                List<String> words = heads.get(i);
                int word = row - (height - words.size());
                line.add(Style.DIM, right(word < 0 ? "" : words.get(word), columns[i]));
            }
            paper.raw(line);
        }
    }

    private void culture(List<CultureProfile> profiles) {
        if (profiles.isEmpty()) {
            return;
        }
        paper.line();
        paper.line("  ", "  ", Text.of(Style.DIM, Messages.cultureTitle));
        for (CultureProfile profile : profiles) {
            String dimension = Labels.ofValue(profile.dimension());
            String values = String.join(" ", Figures.tenths(profile.espoused()), paper.glyph(Glyphs.ARROW), Figures.tenths(profile.inUse()));
            Text line = Text.of("  ").add(DisplayWidth.pad(dimension, 16)).add(values);
            paper.raw(line.add(Style.DIM, "   " + Figures.count(profile.signs(), Messages.oneSign, Messages.manySigns)));
        }
    }

    private static Style style(Metric metric) {
        return metric.value().isEmpty() ? Style.DIM : Style.PLAIN;
    }

    private static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - DisplayWidth.of(text))) + text;
    }
}
