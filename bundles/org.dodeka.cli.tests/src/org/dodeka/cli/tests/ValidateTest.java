package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.exchange.tests.json.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
    }

    @Test
    void a_design_that_holds_ends_with_0() {
        terminal.save(Samples.empty(), "a.learning");
        Run run = terminal.run("validate", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("holds for export");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_design_with_an_error_ends_with_1() {
        terminal.save(Samples.broken("Circle"), "a.learning");
        Run run = terminal.run("validate", "a.learning");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("✗ Circle is about nothing yet", "REL-1", "→ Say what the space is about", "does not hold for export");
    }

    @ParameterizedTest
    @CsvSource({ "error, 0", "warning, 1", "info, 1", "never, 0", "WARNING, 1" })
    void fail_on_tells_from_which_severity_on_findings_count(String failOn, int exitCode) {
        terminal.save(Samples.withoutRhythm(), "a.learning");
        assertThat(terminal.run("validate", "--fail-on", failOn, "a.learning").exitCode()).isEqualTo(exitCode);
    }

    @Test
    void never_is_never_even_with_errors() {
        terminal.save(Samples.broken("Circle"), "a.learning");
        assertThat(terminal.run("validate", "--fail-on=never", "a.learning").exitCode()).isZero();
    }

    @Test
    void a_waived_finding_does_not_count_and_is_listed_with_its_reason() {
        terminal.template("wind-quality", "a.learning");
        Run run = terminal.run("validate", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("\nWaived\n", "CON-3", "because: ", "(until 2026-09-30)");
        assertThat(run.out()).contains("1 waived");
    }

    @Test
    void findings_stand_under_their_disciplines_in_the_order_of_the_catalogue() {
        terminal.template("compliance-express", "a.learning");
        assertThat(terminal.run("validate", "a.learning").out()).containsSubsequence("Relevance: ", "Accountability: ", "Value creation: ",
                "Voices: ", "Power: ",
                "Leadership: ", "Engagement: ", "Imagination: ", "Alignment: ", "Continuity: ", "Boundaries: ", "Scale: ", "Metrics", "Coverage");
    }

    @Test
    void the_text_shows_metrics_and_coverage_with_minimum_and_mean() {
        terminal.template("wind-quality", "a.learning");
        String out = terminal.run("validate", "a.learning").out();
        assertThat(out).contains("Voice coverage", "Request Clinic").containsPattern("REL +Relevance +█+░* +\\d+")
                .containsPattern("minimum \\d+ \\(.+\\), mean \\d+");
    }

    @Test
    void an_undefined_metric_is_not_available() {
        terminal.save(Samples.empty(), "a.learning");
        assertThat(terminal.run("validate", "a.learning").out()).containsPattern("Loop closure +n/a");
    }

    @ParameterizedTest
    @CsvSource({ "80", "100", "120" })
    void no_line_is_wider_than_the_terminal(int width) {
        terminal.template("compliance-express", "a.learning");
        assertThat(terminal.wide(width).run("validate", "a.learning").lines()).allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(width));
    }

    @Test
    void json_goes_to_the_standard_output() {
        terminal.save(Samples.broken("Circle"), "a.learning");
        Run run = terminal.run("validate", "--format", "json", "a.learning");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat((String) JsonTree.at(JsonTree.read(run.out()), "files", 0, "file")).isEqualTo("a.learning");
    }

    @Test
    void sarif_tells_the_line_of_the_element() {
        terminal.save(Samples.broken("Circle"), "a.learning");
        Run run = terminal.run("validate", "--format", "sarif", "a.learning");
        Map<String, Object> region = JsonTree.at(JsonTree.read(run.out()), "runs", 0, "results", 0, "locations", 0, "physicalLocation", "region");
        assertThat(((Number) region.get("startLine")).intValue()).isEqualTo(1 + terminal.read("a.learning").lines().toList().indexOf(
                terminal.read("a.learning").lines().filter(l -> l.contains("<spaces")).findFirst().orElseThrow()));
    }

    @Test
    void json_is_utf_8_whatever_the_terminal_speaks() {
        terminal.save(Samples.broken("Küche"), "a.learning");
        Run run = terminal.in(java.nio.charset.StandardCharsets.ISO_8859_1).run("validate", "--format", "json", "a.learning");
        assertThat(new String(run.out().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Küche");
    }

    @Test
    void a_profile_switches_rules_off() {
        terminal.save(Samples.withoutRhythm(), "a.learning");
        terminal.write("p.txt", "# ours\nENG-3.enabled = false\n");
        assertThat(terminal.run("validate", "--fail-on", "warning", "--profile", "p.txt", "a.learning").exitCode()).isZero();
    }

    @Test
    void a_profile_makes_a_rule_an_error() {
        terminal.save(Samples.withoutRhythm(), "a.learning");
        terminal.write("p.txt", "ENG-3.severity = error");
        assertThat(terminal.run("validate", "--profile", "p.txt", "a.learning").exitCode()).isEqualTo(1);
    }

    @Test
    void each_problem_of_a_profile_is_told_and_nothing_is_checked() {
        terminal.save(Samples.empty(), "a.learning");
        terminal.write("p.txt", "FOO-1.enabled = true\nENG-3.colour = red\n");
        Run run = terminal.run("validate", "--profile", "p.txt", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2).satisfiesExactly(one -> assertThat(one).contains("p.txt:1: ", "FOO-1"), two -> assertThat(two)
                .contains("p.txt:2: ", "colour"));
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_profile_that_is_not_there_ends_with_3() {
        terminal.save(Samples.empty(), "a.learning");
        Run run = terminal.run("validate", "--profile", "no.txt", "a.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dodeka: The profile 'no.txt' cannot be read: there is no such file or folder.\n");
    }

    @Test
    void the_same_call_gives_the_same_output() {
        for (String name : List.of("b", "a", "c")) {
            terminal.template("compliance-express", name + "/x.learning");
            terminal.template("river-care", name + "/y.learning");
        }
        for (String format : List.of("text", "json", "sarif")) {
            assertThat(terminal.run("validate", "--format", format, ".")).isEqualTo(terminal.run("validate", "--format", format, "."));
        }
    }
}
