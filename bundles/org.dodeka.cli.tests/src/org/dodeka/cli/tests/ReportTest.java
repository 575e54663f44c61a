package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.dodeka.catalogue.Templates;
import org.dodeka.cli.tests.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        terminal.template("wind-quality", "a.learning");
    }

    static Stream<String> templates() {
        return Templates.names().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_template_makes_a_page(String template) {
        terminal.template(template, "b.learning");
        Run run = terminal.run("report", "b.learning", "-o", "b.html");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("dodeka: b.html was written.\n");
        assertThat(terminal.read("b.html")).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void without_a_file_the_page_goes_to_the_standard_output() {
        Run run = terminal.run("report", "a.learning");
        terminal.run("report", "a.learning", "-o", "a.html");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(terminal.read("a.html"));
    }

    @Test
    void a_design_with_errors_is_reported_as_a_draft() {
        terminal.save(Samples.broken("Circle"), "b.learning");
        Run run = terminal.run("report", "b.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("points block it");
    }

    @Test
    void a_title_can_be_given() {
        assertThat(terminal.run("report", "--title", "For <the> board", "a.learning").out()).contains("<title>For &lt;the&gt; board</title>");
    }

    @Test
    void notes_are_left_out_unless_asked_for() {
        assertThat(terminal.run("report", "a.learning").out()).doesNotContain("Vice-president for quality.");
        assertThat(terminal.run("report", "--notes", "a.learning").out()).contains("Vice-president for quality.");
    }

    @Test
    void a_profile_decides_what_is_found() {
        terminal.write("house.txt", "VOI-3.enabled = false\n");
        assertThat(terminal.run("report", "a.learning").out()).contains("is kept outside");
        assertThat(terminal.run("report", "--profile", "house.txt", "a.learning").out()).doesNotContain("is kept outside");
    }

    @Test
    void a_design_that_cannot_be_read_leaves_the_former_page_alone() {
        terminal.write("a.html", "former");
        terminal.write("b.learning", "no design");
        Run run = terminal.run("report", "b.learning", "-o", "a.html");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("b.learning:1:1: error: ");
        assertThat(terminal.read("a.html")).isEqualTo("former");
    }

    @Test
    void the_design_is_never_overwritten() throws Exception {
        byte[] before = Files.readAllBytes(terminal.path("a.learning"));
        assertThat(terminal.run("report", "a.learning", "-o", "a.learning").exitCode()).isEqualTo(2);
        assertThat(Files.readAllBytes(terminal.path("a.learning"))).isEqualTo(before);
    }

    @Test
    void several_designs_are_refused() {
        assertThat(terminal.run("report", "a.learning", "a.learning").exitCode()).isEqualTo(2);
    }

    @Test
    void the_help_says_who_it_is_for() {
        assertThat(terminal.run("report", "--help").out()).contains("sponsors and participants", "--notes", "--title", "--profile");
    }
}
