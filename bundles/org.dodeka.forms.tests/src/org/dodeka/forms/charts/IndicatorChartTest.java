package org.dodeka.forms.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicatorChartTest {

    private final Shell shell = new Shell(Display.getCurrent() == null ? Display.getDefault() : Display.getCurrent());
    private final IndicatorChart chart = new IndicatorChart(shell);

    @BeforeEach
    void show() {
        chart.setSize(400, 160);
        chart.show(List.of(new IndicatorChart.Reading(LocalDate.of(2026, 5, 1), 9), new IndicatorChart.Reading(LocalDate.of(2026, 1, 1), 14)), 14.0, 5.0,
                "per 100", "Repeat defects");
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Image drawn() {
        Image image = new Image(shell.getDisplay(), 400, 160);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        chart.notifyListeners(SWT.Paint, event);
        gc.dispose();
        return image;
    }

    @Test
    void it_is_told_in_words_in_the_order_of_time() {
        assertThat(chart.description()).containsSubsequence("2026-01-01: 14 per 100", "2026-05-01: 9 per 100", "14 per 100", "5 per 100");
    }

    @Test
    void it_draws_a_line_in_the_colour_of_the_theme() {
        Image image = drawn();
        RGB accent = Tints.accent(chart.getBackground()).getRGB();
        var pixels = image.getImageData();
        assertThat(IntStream.range(0, pixels.width * pixels.height)
                .filter(i -> pixels.palette.getRGB(pixels.getPixel(i % pixels.width, i / pixels.width)).equals(accent)).count()).isPositive();
        image.dispose();
    }

    @Test
    void each_dot_says_what_it_stands_for() {
        drawn().dispose();
        assertThat(IntStream.range(0, 400 * 160).mapToObj(i -> chart.readingAt(i % 400, i / 400)).distinct().toList())
                .containsExactlyInAnyOrder(null, "2026-01-01: 14 per 100", "2026-05-01: 9 per 100");
    }

    @Test
    void one_reading_or_none_is_no_harm() {
        chart.show(List.of(new IndicatorChart.Reading(LocalDate.of(2026, 5, 1), 9)), null, null, null, "One");
        drawn().dispose();
        chart.show(List.of(), null, null, null, "None");
        drawn().dispose();
        assertThat(chart.description()).isEmpty();
    }

    @Test
    void a_story_is_told_in_words_and_grows_with_its_steps() {
        StoryStrip strip = new StoryStrip(shell, number -> { }, (from, to) -> { });
        int empty = strip.computeSize(400, -1).y;
        assertThat(strip.show(List.of(new StoryStrip.Step(0, "Immediate", "They met."), new StoryStrip.Step(2, "Applied", "They did it.")), 0)).isTrue();
        assertThat(strip.description()).isEqualTo("Immediate: They met.; Applied: They did it.");
        assertThat(strip.computeSize(400, -1).y).isGreaterThan(empty);
    }
}
