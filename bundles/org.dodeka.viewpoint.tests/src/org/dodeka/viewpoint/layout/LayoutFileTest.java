package org.dodeka.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFileTest {

    private static LayoutReading read(String text) {
        return LayoutFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Layouts layouts) {
        return new String(LayoutFile.bytes(layouts), StandardCharsets.UTF_8);
    }

    private static List<Integer> lines(LayoutReading reading) {
        return reading.problems().stream().map(LayoutProblem::line).toList();
    }

    @Test
    void the_file_lies_beside_the_design() {
        assertThat(LayoutFile.beside(Path.of("a", "plan.learning"))).isEqualTo(Path.of("a", "plan.diagrams"));
        assertThat(LayoutFile.beside(Path.of("plan.v2"))).isEqualTo(Path.of("plan.v2.diagrams"));
        assertThat(LayoutFile.beside(Path.of(".learning"))).isEqualTo(Path.of(".learning.diagrams"));
    }

    @Test
    void figures_are_sorted_and_have_a_line_each() {
        Layouts layouts = new Layouts();
        layouts.of("Value creation").set("Cycle:b@d", FigureLayout.at(new Bounds(10, -20, -1, 40)).pinned(true));
        DiagramLayout landscape = layouts.of("Landscape");
        landscape.set("Space:2@d", FigureLayout.at(new Bounds(1, 2, 3, 4)).hidden(true));
        landscape.set("Parent:2(Space:2@d>Space:1@d)", new FigureLayout(null, List.of(new Point(5, 6), new Point(-7, 8)), false, false));
        landscape.set("Space:1@d", FigureLayout.at(new Bounds(0, 0, 120, -1)));
        landscape.setSwitch("layer:People", true);
        landscape.setSwitch("filter:Live spaces", false);
        assertThat(text(layouts)).isEqualTo("""
                dodeka-diagrams 1

                Landscape filter:Live%20spaces off

                Landscape layer:People on

                Landscape Parent:2(Space:2@d>Space:1@d) - via 5,6 -7,8

                Landscape Space:1@d 0 0 120 auto

                Landscape Space:2@d 1 2 3 4 hidden

                Value%20creation Cycle:b@d 10 -20 auto 40 pinned
                """);
    }

    @Test
    void nothing_known_is_a_header_alone() {
        assertThat(text(new Layouts())).isEqualTo("dodeka-diagrams 1\n");
        assertThat(read("dodeka-diagrams 1\n").layouts().isEmpty()).isTrue();
        assertThat(read("dodeka-diagrams 1\n").isIncomplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Landscape", "Landscape a", "Landscape a 1 2 3", "Landscape a 1 2 3 x", "Landscape a 1 2 3 -4", "Landscape a 1.5 2 3 4",
        "Landscape a 1 2 3 4 locked", "Landscape a 1 2 3 4 hidden pinned", "Landscape a - via", "Landscape a - via 1", "Landscape a - via 1,x",
        "Landscape a 99999999999 2 3 4", "Landscape a 2000000 2 3 4", "Landscape %2 1 2 3 4", "Landscape %uD8 1 2 3 4", "Landscape a ON",
        "Landscape \uFFFD 1 2 3 4", "<<<<<<< mine", "=======", ">>>>>>> theirs" })
    void a_line_that_is_not_understood_is_told_and_the_others_are_read(String line) {
        LayoutReading reading = read("dodeka-diagrams 1\n\nLandscape x 1 2 3 4\n" + line + "\nLandscape z 5 6 7 8\n");
        assertThat(lines(reading)).containsExactly(4);
        assertThat(reading.problems().getFirst().message()).isNotBlank().doesNotContain("{0}");
        assertThat(reading.isIncomplete()).isTrue();
        assertThat(reading.layouts().of("Landscape").keys()).containsExactlyInAnyOrder("x", "z");
    }

    @Test
    void an_unknown_word_is_named() {
        assertThat(read("dodeka-diagrams 1\nLandscape a 1 2 3 4 locked\n").problems().getFirst().message()).contains("locked");
    }

    @Test
    void where_two_changes_meet_the_later_counts_and_nobody_is_left_without() {
        LayoutReading reading = read("dodeka-diagrams 1\n<<<<<<< a\nL x 1 1 1 1\nL y 1 1 1 1\n||||||| old\n=======\nL x 2 2 2 2\n>>>>>>> b\n");
        assertThat(lines(reading)).containsExactly(2, 5, 6, 7, 8);
        assertThat(reading.layouts().of("L").get("x").bounds().x()).isEqualTo(2);
        assertThat(reading.layouts().of("L").get("y").bounds().x()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "no diagrams at all\n", "dodeka-diagrams\nL x 1 2 3 4\n", "dodeka-diagrams one\nL x 1 2 3 4\n", "\0\0\0" })
    void a_file_without_its_first_line_is_told(String text) {
        LayoutReading reading = read(text);
        assertThat(lines(reading)).startsWith(1);
        assertThat(reading.newer()).isFalse();
    }

    @Test
    void of_a_newer_format_what_is_understood_is_read_and_the_rest_is_no_problem() {
        LayoutReading reading = read("dodeka-diagrams 2\nL x 1 2 3 4\nL y 1 2 3 4 turned 90\ntheme dark\n");
        assertThat(reading.newer()).isTrue();
        assertThat(lines(reading)).containsExactly(1);
        assertThat(reading.layouts().of("L").keys()).containsExactly("x");
        assertThat(read("dodeka-diagrams 1.1\n").newer()).isTrue();
    }

    @Test
    void line_ends_of_other_systems_and_a_byte_order_mark_do_no_harm() {
        LayoutReading reading = read("\uFEFFdodeka-diagrams 1\r\n\r\nL x 1 2 3 4\r\nL y 1 2 3 4");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.layouts().of("L").keys()).containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void many_problems_are_counted() {
        LayoutReading reading = read("dodeka-diagrams 1\n" + "?\n".repeat(1_000));
        assertThat(reading.problems()).hasSize(101);
        assertThat(reading.problems().getLast().message()).contains("900");
    }

    @Test
    void a_line_without_end_is_left_out() {
        LayoutReading reading = read("dodeka-diagrams 1\nL " + "x".repeat(3_000_000) + " 1 2 3 4\nL z 5 6 7 8\n");
        assertThat(lines(reading)).containsExactly(2);
        assertThat(reading.layouts().of("L").keys()).containsExactly("z");
    }

    @Test
    void a_file_without_end_is_read_to_a_limit() {
        byte[] some = "L x 1 2 3 4\n".repeat(1).getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {

            private int at;

            @Override
            public int read() {
                return some[at++ % some.length];
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[from + i] = (byte) read();
                }
                return length;
            }
        };
        assertThat(LayoutFile.read(endless).problems()).extracting(LayoutProblem::message).anyMatch(message -> message.contains("32000000"));
    }

    @Test
    void a_disk_that_fails_is_a_problem_of_the_file() {
        LayoutReading reading = LayoutFile.read(new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("no disk");
            }
        });
        assertThat(lines(reading)).containsExactly(0);
        assertThat(reading.problems().getFirst().message()).contains("no disk");
    }

    @Test
    void what_a_message_shows_cannot_break_its_line() {
        assertThat(read("dodeka-diagrams 1\nL a 1 2 3 4 \u202Eb\u0007\n").problems().getFirst().message()).contains("%u202Eb%07");
    }

    @Test
    void a_copy_holds_what_is_wanted_and_every_switch() {
        Layouts layouts = read("dodeka-diagrams 1\nL x 1 2 3 4\nL y 1 2 3 4\nL layer:P off\nM x 1 2 3 4\n").layouts();
        assertThat(text(layouts.only((diagram, key) -> diagram.equals("L") && key.equals("y"))))
                .isEqualTo("dodeka-diagrams 1\n\nL layer:P off\n\nL y 1 2 3 4\n");
    }

    @Test
    void who_listens_hears_of_diagrams_that_come_later() {
        Layouts layouts = new Layouts();
        DiagramLayout there = layouts.of("L");
        StringBuilder heard = new StringBuilder();
        layouts.listen((layout, key, before) -> heard.append(layout.diagram()).append(key));
        there.put("a", FigureLayout.at(new Bounds(1, 2, 3, 4)));
        layouts.of("M").put("b", FigureLayout.at(new Bounds(1, 2, 3, 4)));
        assertThat(heard).hasToString("LaMb");
    }
}
