package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.dodeka.cli.Cli;
import org.dodeka.cli.tests.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }

    @Test
    void help_lists_all_commands_and_exit_codes() {
        Run run = run("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("Usage: dodeka COMMAND", "validate", "metrics", "rules", "explain", "fix", "what-if", "new",
                "sample", "Exit codes:", "0", "1", "2", "3");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "validate", "metrics", "rules", "explain", "fix", "what-if", "new", "sample", "diagram" })
    void every_command_has_help(String command) {
        Run run = run(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: dodeka " + command, "Exit codes:", "-h, --help").doesNotContain("null").doesNotContain("%n");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run(command, "-h")).isEqualTo(run);
    }

    @Test
    void help_is_coloured_on_a_terminal_only() {
        assertThat(run("validate", "--help").out()).doesNotContain("\u001b");
        assertThat(new Terminal(folder).interactive().run("validate", "--help").out()).contains("\u001b[");
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version").out()).matches("Dodeka \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run("-V")).isEqualTo(run("--version"));
    }

    @Test
    void no_arguments_show_the_help_as_an_error() {
        Run run = run();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: dodeka COMMAND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = { "valdate x ; There is no command 'valdate'. Did you mean: validate?",
            "--frobnicate ; There is no option '--frobnicate'.",
        "validate ; FILE|DIR", "validate --formt json x ; Unknown option: '--formt'", "validate --format ; --format",
                "validate --format xml x ; 'xml' is no value for --format",
        "validate --fail-on fatal x ; 'fatal' is no value for --fail-on", "validate --format json --format text x ; should be specified only once",
                "sample x.learning ; --elements",
        "sample --elements 1 --seed ten x.learning ; 'ten' is not a long", "explain ; RULE-ID|DISCIPLINE", "fix ; FILE", "new ; OUT",
                "rules x ; Unmatched argument" })
    void wrong_usage_ends_with_2_and_one_line(String arguments, String message) {
        Run run = run(arguments.strip().split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("dodeka: ").contains(message.strip());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unknown_option_is_told_with_a_close_one() {
        assertThat(run("validate", "--formt", "json").err()).contains("Did you mean: --format?", "See 'dodeka validate --help'.");
    }

    @Test
    void an_argument_that_begins_with_an_at_sign_is_a_file() {
        assertThat(run("validate", "@list").err()).startsWith("@list: error: ");
    }

    @Test
    void an_empty_argument_is_not_a_crash() {
        for (String command : new String[] { "validate", "metrics", "fix", "new", "explain" }) {
            Run run = run(command, "");
            assertThat(run.exitCode()).as(command).isIn(2, 3);
            assertThat(run.err()).as(command).isNotBlank().doesNotContain("unexpected").doesNotContain("Exception");
        }
    }

    @Test
    void an_impossible_file_name_is_not_a_crash() {
        Run run = run("validate", "a\0b");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dodeka: 'a\\u0000b' cannot be the name of a file.\n");
    }

    private int runWithBrokenOutput(ByteArrayOutputStream err, String... arguments) {
        PrintStream broken = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("no paper");
            }
        });
        return Cli.run(arguments, broken, new PrintStream(err, false, StandardCharsets.UTF_8), new Terminal(folder).environment());
    }

    @Test
    void something_unexpected_is_one_line_without_a_stack_trace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(runWithBrokenOutput(err, "rules", "--format", "json")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("dodeka: Something unexpected happened: java.lang.IllegalStateException: no paper", "--stacktrace")
                .doesNotContain("\tat ");
    }

    @Test
    void the_stack_trace_is_shown_when_asked_for() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(runWithBrokenOutput(err, "rules", "--format", "json", "--stacktrace")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat org.dodeka.cli");
    }
}
