package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.model.design.Design;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateBaselineTest {

    @TempDir
    Path folder;

    private final Design design = Samples.broken("Repair circle");
    private Terminal terminal;

    @BeforeEach
    void makeABaseline() {
        terminal = new Terminal(folder);
        terminal.save(design, "a.learning");
        terminal.run("validate", "--format", "sarif", "-o", "old.sarif", "a.learning");
    }

    private Run validate(String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] { "validate", "--baseline", "old.sarif", "a.learning" }, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return terminal.run(arguments);
    }

    /** REL-1 and others vanish, REL-5 appears: information only. */
    private void change() {
        design.getSpaces().get(0).setDomain("Repairs");
        design.getSpaces().get(0).setStart(design.getAsOf().minusDays(400));
        terminal.save(design, "a.learning");
    }

    @Test
    void known_findings_are_left_out_and_do_not_fail() {
        assertThat(terminal.run("validate", "a.learning").exitCode()).isOne();
        Run run = validate();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("REL-1").contains("0 errors, 0 warnings, 0 infos").contains("does not hold for export");
        assertThat(run.lines()).last().asString().matches("Compared with old\\.sarif: \\d+ known findings left out, 0 of the old ones gone\\.");
    }

    @Test
    void new_findings_are_told_and_count() {
        change();
        Run run = validate("--fail-on", "info");
        assertThat(run.exitCode()).isOne();
        assertThat(run.out()).contains("REL-5", "0 errors, 0 warnings, 1 info").doesNotContain("REL-1");
        assertThat(run.lines()).last().asString().endsWith("known findings left out, 1 of the old ones gone.");
        assertThat(validate("--fail-on", "warning").exitCode()).isZero();
    }

    @Test
    void sarif_and_json_have_the_new_ones_alone_and_the_line_is_on_the_standard_error() {
        change();
        Run sarif = validate("--format", "sarif");
        assertThat(JsonTree.<List<?>>at(JsonTree.read(sarif.out()), "runs", 0, "results")).hasSize(1);
        assertThat(sarif.err()).startsWith("dodeka: Compared with old.sarif: ").endsWith("1 of the old ones gone.\n");
        Run json = validate("--format", "json");
        assertThat(JsonTree.<List<?>>at(JsonTree.read(json.out()), "files", 0, "findings")).hasSize(1);
        assertThat(JsonTree.<Object>at(JsonTree.read(json.out()), "baseline", "gone").toString()).isEqualTo("1");
        assertThat(json.err()).contains("Compared with old.sarif: ");
    }

    @Test
    void a_baseline_made_for_a_folder_holds_for_one_file_and_from_elsewhere() {
        terminal.save(Samples.broken("Other"), "designs/one/a.learning");
        terminal.save(Samples.broken("Other"), "designs/two/a.learning");
        terminal.run("validate", "--format", "sarif", "-o", "old.sarif", "designs");
        assertThat(terminal.run("validate", "--baseline", "old.sarif", "designs/two/a.learning").exitCode()).isZero();
        Terminal inside = new Terminal(folder.resolve("designs"));
        assertThat(inside.run("validate", "--baseline", "../old.sarif", "one/a.learning", "two").exitCode()).isZero();
        assertThat(terminal.run("validate", "--baseline", "old.sarif", folder.resolve("designs").toString()).exitCode()).isZero();
        assertThat(terminal.run("validate", "--baseline", "old.sarif", "a.learning").exitCode()).isOne();
    }

    @Test
    void a_copy_of_a_known_design_is_new() {
        terminal.write("b.learning", terminal.read("a.learning"));
        Run run = terminal.run("validate", "--baseline", "old.sarif", "a.learning", "b.learning");
        assertThat(run.exitCode()).isOne();
        assertThat(run.out()).contains("REL-1");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_its_findings_are_not_gone() {
        terminal.write("a.learning", "<broken");
        Run run = validate();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("0 known findings left out, 0 of the old ones gone.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{}", "[]", "{\"version\": \"2.1.0\", \"runs\": []}" })
    void what_is_no_baseline_is_told_with_its_place_and_nothing_is_checked(String text) {
        terminal.write("old.sarif", text);
        Run run = validate("-o", "out.txt");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).matches("old\\.sarif(:1:\\d+)?: error: .+\n");
        assertThat(terminal.path("out.txt")).doesNotExist();
    }

    @Test
    void a_baseline_that_cannot_be_read_ends_with_3() {
        assertThat(terminal.run("validate", "--baseline", "no.sarif", "a.learning").exitCode()).isEqualTo(3);
        Run run = terminal.run("validate", "--baseline", ".", "a.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("The baseline '.' cannot be read: it is a folder.");
    }

    @Test
    void the_baseline_is_not_overwritten() {
        String before = terminal.read("old.sarif");
        Run run = validate("--format", "sarif", "-o", "old.sarif");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(terminal.read("old.sarif")).isEqualTo(before);
    }
}
