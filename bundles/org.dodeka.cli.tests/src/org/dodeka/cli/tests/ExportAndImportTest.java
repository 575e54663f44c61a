package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.exchange.xml.ExchangeSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportAndImportTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = { "wind-quality", "leaderful-operations", "leaders-between-events", "learning-culture", "river-care" })
    void an_example_goes_out_and_comes_back_without_a_difference(String example) throws IOException {
        terminal.template(example, "plan.learning");
        Run export = terminal.run("export", "plan.learning", "-o", "plan.xml");
        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(export.err()).isEqualTo("dodeka: 'plan.learning' was exported to 'plan.xml'.\n");
        assertThat(terminal.run("import", "plan.xml", "-o", "back.learning").exitCode()).isZero();
        assertThat(folder.resolve("back.learning")).hasSameBinaryContentAs(folder.resolve("plan.learning"));
    }

    @Test
    void a_design_with_errors_is_not_exported_and_its_findings_are_printed() {
        terminal.save(Samples.broken("Empty circle"), "plan.learning");
        terminal.write("plan.xml", "former");
        Run export = terminal.run("export", "plan.learning", "-o", "plan.xml");
        assertThat(export.exitCode()).isEqualTo(1);
        assertThat(export.out()).contains("Empty circle is about nothing yet").contains("REL-1");
        assertThat(export.err()).contains("'plan.learning' was not exported: it has ").contains("--draft");
        assertThat(terminal.read("plan.xml")).isEqualTo("former");
    }

    @Test
    void a_design_with_errors_is_exported_as_a_draft_if_that_is_wanted() throws IOException {
        terminal.save(Samples.broken("Empty circle"), "plan.learning");
        Run export = terminal.run("export", "plan.learning", "--draft", "-o", "plan.xml");
        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(terminal.read("plan.xml")).contains("status=\"draft\"").contains("rule=\"REL-1\"");
        ExchangeSchema.check(Files.newInputStream(folder.resolve("plan.xml")));
        assertThat(terminal.run("import", "plan.xml", "-o", "back.learning").exitCode()).isZero();
        assertThat(folder.resolve("back.learning")).hasSameBinaryContentAs(folder.resolve("plan.learning"));
    }

    @Test
    void without_a_file_the_XML_goes_to_the_standard_output_and_nothing_else_does() throws IOException {
        terminal.save(Samples.healthy(), "plan.learning");
        Run export = terminal.run("export", "plan.learning");
        assertThat(export.exitCode()).isZero();
        ExchangeSchema.check(new ByteArrayInputStream(export.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(export.err()).isEmpty();
    }

    @Test
    void the_design_itself_is_never_overwritten_by_its_export() {
        terminal.save(Samples.healthy(), "plan.learning");
        String former = terminal.read("plan.learning");
        assertThat(terminal.run("export", "plan.learning", "-o", "./plan.learning").exitCode()).isEqualTo(2);
        assertThat(terminal.read("plan.learning")).isEqualTo(former);
    }

    @Test
    void every_problem_of_a_file_to_import_is_listed_with_its_place_and_nothing_is_written() {
        terminal.write("plan.xml", """
                <learningDesign xmlns="http://www.dodeka.org/exchange/1.0" status="perfect" id="d" mood="fine">
                  <goals>
                    <goal id="g" horizon="soon"/>
                    <wish id="w"/>
                  </goals>
                  <purpose colour="red">To learn</purpose>
                </learningDesign>
                """);
        Run run = terminal.run("import", "plan.xml", "-o", "plan.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("plan.xml:1:1: error: status: 'perfect' is not one of valid, draft."),
                line -> assertThat(line).startsWith("plan.xml:1:1: error: The attribute 'mood' is not known in <learningDesign>."),
                line -> assertThat(line).startsWith("plan.xml:3:5: error: horizon: 'soon' is not a day."),
                line -> assertThat(line).startsWith("plan.xml:4:5: error: <wish> is not known in <goals>."),
                line -> assertThat(line).startsWith("plan.xml:6:3: error: The attribute 'colour' is not known in <purpose>."));
        assertThat(folder.resolve("plan.learning")).doesNotExist();
    }

    @Test
    void an_existing_design_is_replaced_only_if_that_is_wanted() {
        terminal.save(Samples.healthy(), "plan.learning");
        assertThat(terminal.run("export", "plan.learning", "-o", "plan.xml").exitCode()).isZero();
        terminal.write("plan.learning", "mine");
        assertThat(terminal.run("import", "plan.xml", "-o", "plan.learning").exitCode()).isEqualTo(2);
        assertThat(terminal.read("plan.learning")).isEqualTo("mine");
        assertThat(terminal.run("import", "plan.xml", "-o", "plan.learning", "--force").exitCode()).isZero();
        assertThat(terminal.read("plan.learning")).contains("Repair circle");
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_is_told() {
        assertThat(terminal.run("import", "none.xml", "-o", "a.learning").err()).contains("'none.xml' cannot be read");
        assertThat(terminal.run("import", ".", "-o", "a.learning")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).contains("folder");
        });
    }

    @Test
    void a_design_that_needs_no_import_is_told_so() {
        terminal.save(Samples.healthy(), "plan.learning");
        assertThat(terminal.run("import", "plan.learning", "-o", "b.learning").err()).contains("design of Dodeka already");
    }
}
