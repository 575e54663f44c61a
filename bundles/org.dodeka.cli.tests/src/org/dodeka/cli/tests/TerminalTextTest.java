package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.dodeka.cli.terminal.DisplayWidth;
import org.dodeka.cli.terminal.Paper;
import org.dodeka.cli.terminal.SafeText;
import org.dodeka.cli.terminal.Style;
import org.dodeka.cli.terminal.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalTextTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Paper paper(int width, boolean colour) {
        return new Paper(out, StandardCharsets.UTF_8, width, colour);
    }

    private String printed(Paper paper) {
        paper.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "plain, 5", "漢字, 4", "e\u0301, 1", "😀, 2", "ab\u200Dc, 3", "`` , 0", "한국, 4" })
    void a_text_takes_its_columns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void a_text_is_shortened_by_columns() {
        assertThat(DisplayWidth.shorten("漢字漢字", 5, "…")).isEqualTo("漢字…");
        assertThat(DisplayWidth.shorten("short", 5, "…")).isEqualTo("short");
    }

    private static Stream<Arguments> texts() {
        return Stream.of(arguments("a\u001bb", "a\\u001Bb"), arguments("a\nb", "a b"), arguments("a\r\tb", "a  b"), arguments("a\u2028b", "a b"),
                arguments("a\u200Eb", "a\\u200Eb"),
                arguments("a\u200Db", "a\u200Db"), arguments("a\uFEFFb", "a\\uFEFFb"), arguments("a\uDB40\uDC01b", "a\\U0E0001b"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_steers_a_terminal_is_shown_as_its_code(String text, String safe) {
        assertThat(SafeText.of(text)).isEqualTo(safe);
    }

    @Test
    void half_a_surrogate_pair_is_shown_as_its_code() {
        assertThat(SafeText.of("a\uD83Db")).isEqualTo("a\\uD83Db");
    }

    @Test
    void harmless_text_stays_the_same_object() {
        String text = "Größe 漢字";
        assertThat(SafeText.of(text)).isSameAs(text);
    }

    @Test
    void a_paragraph_is_wrapped_with_its_indents() {
        Paper paper = paper(20, false);
        paper.line("* ", "  ", Text.of("one two three four five"));
        assertThat(printed(paper)).isEqualTo("* one two three four\n  five\n");
    }

    @Test
    void a_word_that_is_too_long_is_broken() {
        Paper paper = paper(12, false);
        paper.line(Text.of("abcdefghijklmnopqrstuvw"));
        assertThat(printed(paper)).isEqualTo("abcdefghijkl\nmnopqrstuvw\n");
    }

    @Test
    void something_at_the_right_stands_at_the_edge_of_the_first_line() {
        Paper paper = paper(30, false);
        paper.aside(Text.of("x "), "  ", Text.of("one two three four five six"), Text.of("REL-1"));
        assertThat(printed(paper)).isEqualTo("x one two three four     REL-1\n  five six\n");
    }

    @Test
    void styles_surround_words_and_blanks_stay_plain() {
        Paper paper = paper(30, true);
        paper.line(Text.of("a ").add(Style.BOLD, "b c"));
        assertThat(printed(paper)).isEqualTo("a \u001b[1mb\u001b[0m \u001b[1mc\u001b[0m\n");
    }
}
