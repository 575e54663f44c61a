package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.dodeka.catalogue.Templates;
import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.model.design.Design;
import org.dodeka.model.resource.DesignFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewAndSampleTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
    }

    private Design load(String name) throws Exception {
        return (Design) DesignFiles.load(terminal.path(name)).getContents().get(0);
    }

    @Test
    void a_blank_design_is_named_after_its_file_and_dated_today() throws Exception {
        Run run = terminal.run("new", "--template", "blank", "our-first_design.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("dodeka: our-first_design.learning was written.\n");
        Design design = load("our-first_design.learning");
        assertThat(design.getName()).isEqualTo("Our first design");
        assertThat(design.getAsOf()).hasToString("2026-07-15");
        assertThat(design.getFormatVersion()).isEqualTo("1.0");
        assertThat(design.getCatalogue().getName()).isEqualTo("The twelve disciplines of social learning leadership");
    }

    @Test
    void every_template_can_be_had_and_holds_what_it_shows() {
        for (String template : Templates.names()) {
            assertThat(terminal.run("new", "--template", template, template + ".learning").exitCode()).as(template).isZero();
            assertThat(terminal.run("validate", "--fail-on", "never", template + ".learning").exitCode()).as(template).isZero();
        }
    }

    @Test
    void an_example_keeps_its_name_and_its_day() throws Exception {
        terminal.run("new", "--template", "Wind-Quality", "mine.learning");
        assertThat(load("mine.learning").getAsOf()).hasToString("2026-06-01");
        assertThat(load("mine.learning").getSpaces()).hasSize(3);
    }

    @Test
    void an_existing_file_is_kept_unless_force_is_given() {
        terminal.write("a.learning", "mine");
        Run run = terminal.run("new", "--template", "blank", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'a.learning' exists already");
        assertThat(terminal.read("a.learning")).isEqualTo("mine");
        assertThat(terminal.run("new", "--template", "blank", "--force", "a.learning").exitCode()).isZero();
        assertThat(terminal.read("a.learning")).contains("name=\"A\"");
    }

    @Test
    void an_unknown_template_is_told_with_those_that_exist() {
        Run run = terminal.run("new", "--template", "wind", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no template 'wind'", "river-care", "Did you mean: wind-quality?");
    }

    @Test
    void the_ending_must_be_that_of_designs() {
        Run run = terminal.run("new", "--template", "blank", "a.xml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("dodeka: 'a.xml' must end in .learning, so that it is known as a design.\n");
    }

    @Test
    void a_missing_folder_ends_with_3_and_says_what_to_check() {
        Run run = terminal.run("new", "no/a.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("dodeka: 'no/a.learning' was not written", "Check that the folder exists");
    }

    @Test
    void equal_samples_are_equal_byte_by_byte() {
        terminal.run("sample", "--elements", "500", "--seed", "7", "a.learning");
        terminal.run("sample", "--elements", "500", "--seed", "7", "b.learning");
        terminal.run("sample", "--elements", "500", "--seed", "8", "c.learning");
        assertThat(terminal.read("a.learning")).isEqualTo(terminal.read("b.learning")).isNotEqualTo(terminal.read("c.learning"));
    }

    @Test
    void a_sample_has_as_many_elements_as_wanted() {
        terminal.run("sample", "--elements", "1234", "--seed", "1", "a.learning");
        assertThat(terminal.run("validate", "a.learning").out()).contains("1,234 elements");
    }

    @Test
    void a_sample_needs_a_sensible_number() {
        for (String number : new String[] { "0", "-5", "many", "99999999999", "5000001" }) {
            Run run = terminal.run("sample", "--elements", number, "a.learning");
            assertThat(run.exitCode()).as(number).isEqualTo(2);
            assertThat(run.err().lines()).as(number).hasSize(1);
        }
    }

    @Test
    void a_sample_does_not_overwrite() {
        terminal.write("a.learning", "mine");
        assertThat(terminal.run("sample", "--elements", "10", "--seed", "1", "a.learning").exitCode()).isEqualTo(2);
        assertThat(terminal.read("a.learning")).isEqualTo("mine");
    }
}
