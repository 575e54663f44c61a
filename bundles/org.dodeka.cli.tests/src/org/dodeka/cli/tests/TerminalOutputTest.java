package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.dodeka.cli.tests.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalOutputTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        terminal.save(Samples.broken("Circle"), "a.learning");
        terminal.save(Samples.empty(), "b.learning");
    }

    @Test
    void there_are_colours_on_a_terminal() {
        assertThat(terminal.interactive().run("validate", "a.learning").out()).contains("\u001b[31m✗\u001b[0m");
    }

    @Test
    void there_are_none_where_they_are_not_wanted() {
        assertThat(terminal.interactive().withoutColour().run("validate", "a.learning").out()).contains("✗").doesNotContain("\u001b");
    }

    @Test
    void there_are_none_in_a_pipe() {
        Run run = terminal.run("validate", "a.learning", "b.learning");
        assertThat(run.out() + run.err()).doesNotContain("\u001b");
    }

    @Test
    void several_files_have_a_progress_bar_on_a_terminal_that_goes_away() {
        Run run = terminal.interactive().run("validate", "a.learning", "b.learning");
        assertThat(run.err()).contains("1/2 a.learning", "2/2 b.learning").endsWith("\r\u001b[K");
    }

    @Test
    void one_file_has_none() {
        assertThat(terminal.interactive().run("validate", "a.learning").err()).isEmpty();
    }

    @Test
    void plain_signs_stand_for_those_that_the_terminal_lacks() {
        Run run = terminal.in(StandardCharsets.US_ASCII).run("validate", "a.learning");
        assertThat(run.out()).contains("x Circle is about", "-> Say what", "-----").doesNotContain("?\n");
        assertThat(run.out().chars()).allMatch(c -> c < 128);
    }

    @Test
    void escape_sequences_of_names_are_shown_as_their_codes() {
        terminal.save(Samples.broken("Ci\u009b2J\u202Ercle\u007F"), "evil.learning");
        Run run = terminal.run("validate", "evil.learning");
        assertThat(run.out()).contains("Ci\\u009B2J\\u202Ercle\\u007F");
        assertThat(run.out().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void line_breaks_in_names_become_blanks() {
        terminal.save(Samples.broken("two\nlines\tand more"), "evil.learning");
        assertThat(terminal.run("validate", "evil.learning").out()).contains("✗ two lines and more is about nothing yet");
    }

    @Test
    void hebrew_and_chinese_names_are_left_alone() {
        terminal.save(Samples.broken("מעגל 学习圈"), "names.learning");
        assertThat(terminal.run("validate", "names.learning").out()).contains("מעגל 学习圈 is about nothing yet");
    }

    @Test
    void names_of_files_and_arguments_are_made_safe_too() {
        Run run = terminal.run("validate", "no\u001b[31m.learning");
        assertThat(run.err()).startsWith("no\\u001B[31m.learning: error: ");
        assertThat(terminal.run("validate", "--\u001b[31m", "a.learning").err()).contains("\\u001B[31m").doesNotContain("\u001b");
        assertThat(terminal.run("\u001b]0;x\u0007").err()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void what_a_broken_file_holds_is_made_safe_in_messages() {
        terminal.write("evil.learning", "<?xml version=\"1.0\"?>"
                + "<design:Design xmlns:design=\"http://www.dodeka.org/design/1.0\" asOf=\"\u009b31m\u202E\"/>");
        Run run = terminal.run("validate", "evil.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
