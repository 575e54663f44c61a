package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.dodeka.cli.tests.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        terminal.save(Samples.withoutRhythm(), "a.learning");
    }

    @Test
    void a_safe_fix_is_applied_and_shown_with_before_and_after() {
        Run run = terminal.run("fix", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ENG-3", "Repair circle: cadence days 200 → 30", "1 fix with 1 change. a.learning was written.");
        assertThat(terminal.read("a.learning")).contains("cadenceDays=\"30\"");
    }

    @Test
    void a_dry_run_shows_the_same_and_changes_nothing() {
        String before = terminal.read("a.learning");
        Run run = terminal.run("fix", "--dry-run", "a.learning");
        assertThat(run.out()).contains("cadence days 200 → 30", "a.learning is untouched");
        assertThat(terminal.read("a.learning")).isEqualTo(before);
    }

    @Test
    void a_second_time_there_is_nothing_to_fix() {
        terminal.run("fix", "a.learning");
        String fixed = terminal.read("a.learning");
        Run run = terminal.run("fix", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nothing in a.learning can be fixed");
        assertThat(terminal.read("a.learning")).isEqualTo(fixed);
    }

    @Test
    void only_the_wanted_rule_is_fixed() {
        terminal.template("compliance-express", "c.learning");
        Run run = terminal.run("fix", "--rule", "eng-3", "c.learning");
        assertThat(run.out()).contains("1 fix with 1 change.").doesNotContain("ENG-4");
    }

    @Test
    void fixes_go_on_until_no_safe_one_is_left_and_raise_no_error() {
        terminal.template("compliance-express", "c.learning");
        long errors = terminal.run("validate", "--format", "sarif", "c.learning").out().lines().filter(l -> l.contains("\"level\": \"error\""))
                .count();
        terminal.run("fix", "c.learning");
        assertThat(terminal.run("validate", "c.learning").out()).doesNotContain("can be fixed without asking anybody");
        assertThat(terminal.run("validate", "--format", "sarif", "c.learning").out().lines().filter(l -> l.contains("\"level\": \"error\""))
                .count()).isLessThanOrEqualTo(errors);
    }

    @Test
    void waived_findings_are_not_fixed() {
        terminal.write("a.learning", terminal.read("a.learning").replace("</design:Design>",
                "  <waivers id=\"w\" ruleId=\"ENG-3\" reason=\"On purpose\"/>\n</design:Design>"));
        assertThat(terminal.run("fix", "a.learning").out()).contains("Nothing in a.learning can be fixed");
    }

    @Test
    void a_new_element_is_shown_with_what_is_in_it() {
        terminal.template("compliance-express", "c.learning");
        assertThat(terminal.run("fix", "--rule", "IMG-1", "--dry-run", "c.learning").out().replaceAll("\\s+", " "))
                .contains("Compliance Ambassadors: activities + ",
                "modes IMAGINATION");
    }

    @Test
    void a_file_in_a_newer_format_is_refused() {
        String newer = terminal.read("a.learning").replace("formatVersion=\"1.0\"", "formatVersion=\"1.7\"");
        terminal.write("a.learning", newer);
        Run run = terminal.run("fix", "a.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("a.learning is read-only");
        assertThat(terminal.read("a.learning")).isEqualTo(newer);
    }

    @Test
    void an_unknown_rule_is_refused_with_close_ones() {
        Run run = terminal.run("fix", "--rule", "ENG-33", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no rule 'ENG-33'", "Did you mean: ENG-3");
    }

    @Test
    void a_rule_whose_fix_asks_is_refused() {
        Run run = terminal.run("fix", "--rule", "REL-1", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Rule REL-1 has no quick fix that can be applied without asking a person.");
    }

    @Test
    void a_missing_file_ends_with_3() {
        assertThat(terminal.run("fix", "no.learning").exitCode()).isEqualTo(3);
    }
}
