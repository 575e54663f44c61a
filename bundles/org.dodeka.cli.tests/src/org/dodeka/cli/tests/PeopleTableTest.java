package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.cli.Cli;
import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.model.design.Person;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTableTest {

    @TempDir
    Path folder;

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        Person ada = d.person("Ada Field", d.group("Crew", 2, 1));
        ada.setHoursPerWeek(2.0);
        d.space("Circle");
        terminal.save(d.design(), "a.learning");
    }

    private Run take(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] { "import-csv", "--people", "p.csv", "--into", "a.learning" }, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return terminal.run(arguments);
    }

    @Test
    void what_was_added_and_changed_is_shown_with_its_row_and_written() {
        terminal.write("p.csv", "name,groups,hours per week,space,role,level\nAda Field,,3,,,\nBen Ito,Crew,1,Circle,leader,core\n");
        Run run = take();
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).satisfiesExactly(line -> assertThat(line).startsWith("Ada Field: hours per week 2 → 3").endsWith("row 2"),
                line -> assertThat(line).startsWith("+ Person Ben Ito (groups Crew, hours per week 1)").endsWith("row 3"),
                line -> assertThat(line).startsWith("+ Participation Ben Ito as leader in Circle (role leader, level core)").endsWith("row 3"),
                line -> assertThat(line).isEmpty(),
                line -> assertThat(line).isEqualTo("Added: 1 person, 0 groups, 1 participation. Changed: 1 person, 0 groups, 0 participations."),
                line -> assertThat(line).isEqualTo("a.learning was written."));
        assertThat(terminal.read("a.learning")).contains("name=\"Ben Ito\"", "hoursPerWeek=\"3.0\"", "role=\"LEADER\"");
    }

    @Test
    void a_dry_run_shows_the_same_and_changes_nothing() {
        String before = terminal.read("a.learning");
        terminal.write("p.csv", "name\nBen Ito\n");
        Run run = take("--dry-run");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("+ Person Ben Ito", "a.learning is untouched, because this was a dry run.");
        assertThat(terminal.read("a.learning")).isEqualTo(before);
    }

    @Test
    void what_is_wrong_is_told_with_row_and_column_and_nothing_is_written() {
        String before = terminal.read("a.learning");
        terminal.write("p.csv", "name,hours per week,manager\nBen Ito,1,\nAda Field,much,Nobody\n");
        Run run = take();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("p.csv: error: row 3, column B (hours per week): 'much' is no number",
                "p.csv: error: row 3, column C (manager): ");
        assertThat(run.out()).isEmpty();
        assertThat(terminal.read("a.learning")).isEqualTo(before);
    }

    @Test
    void text_of_an_old_character_set_is_told_what_to_do() throws IOException {
        Files.write(terminal.path("p.csv"), "name\nMüller\n".getBytes(Charset.forName("windows-1252")));
        Run run = take();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("p.csv: error: row 2, column A (name): The text is not in UTF-8. Save the file as \"CSV UTF-8\"");
    }

    @Test
    void a_table_that_was_exported_changes_nothing() {
        Run export = terminal.run("export-csv", "a.learning", "--people", "p.csv");
        assertThat(export.exitCode()).isZero();
        assertThat(export.err()).contains("p.csv was written.");
        String before = terminal.read("a.learning");
        Run run = take();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("a.learning says all that p.csv says already. It is untouched.");
        assertThat(terminal.read("a.learning")).isEqualTo(before);
    }

    @Test
    void the_separator_can_be_chosen() {
        terminal.run("export-csv", "a.learning", "--people", "p.csv", "--separator", "Semicolon");
        assertThat(terminal.read("p.csv")).startsWith("\uFEFFid;kind;name;groups");
        assertThat(terminal.run("export-csv", "a.learning", "--people", "p.csv", "--separator", "pipe").exitCode()).isEqualTo(2);
    }

    @Test
    void a_table_does_not_overwrite_the_design() {
        Run run = terminal.run("export-csv", "a.learning", "--people", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(terminal.read("a.learning")).contains("<design:Design");
    }

    @Test
    void a_similar_name_is_warned_of_and_added() {
        terminal.write("p.csv", "name\nada field\n");
        Run run = take();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("p.csv: warning: row 2, column A (name): 'ada field' is added, although there is 'Ada Field'");
    }

    @Test
    void both_files_must_be_named_and_there() {
        assertThat(terminal.run("import-csv", "--people", "p.csv").exitCode()).isEqualTo(2);
        assertThat(terminal.run("export-csv", "a.learning").exitCode()).isEqualTo(2);
        Run missing = take();
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("'p.csv' cannot be read: there is no such file or folder.");
        assertThat(terminal.run("import-csv", "--people", ".", "--into", "a.learning").err()).contains("'.' cannot be read: it is a folder.");
    }

    @Test
    void a_file_in_a_newer_format_is_refused() {
        String newer = terminal.read("a.learning").replace("formatVersion=\"1.0\"", "formatVersion=\"1.7\"");
        terminal.write("a.learning", newer);
        terminal.write("p.csv", "name\nBen Ito\n");
        Run run = take();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("a.learning is read-only");
        assertThat(terminal.read("a.learning")).isEqualTo(newer);
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        terminal.write("p.csv", "name,manager\nBen \u202EIto,Nobody\u202E\n");
        assertThat(take().err()).doesNotContain("\u202E");
        terminal.write("p.csv", "name\nBen \u202EIto\n");
        assertThat(take("--dry-run").out()).doesNotContain("\u202E");
    }

    @Test
    void the_help_names_every_header() {
        String help = terminal.run("import-csv", "--help").out().replaceAll("\\s+", " ");
        assertThat(help).contains("formal authority", "hours in space", "participation notes");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_overwritten() {
        terminal.write("p.csv", "name\nada field\n"); // which is warned of between reading and writing
        PrintStream somebodyElse = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                terminal.write("a.learning", "theirs");
            }
        });
        String[] arguments = { "import-csv", "--people", "p.csv", "--into", "a.learning" };
        assertThat(Cli.run(arguments, new PrintStream(OutputStream.nullOutputStream()), somebodyElse, terminal.environment())).isEqualTo(3);
        assertThat(terminal.read("a.learning")).isEqualTo("theirs");
    }
}
