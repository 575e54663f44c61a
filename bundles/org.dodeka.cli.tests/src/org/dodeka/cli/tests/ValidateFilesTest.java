package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.exchange.tests.json.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateFilesTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
    }

    private List<String> validated(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] { "validate", "--format", "json" }, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        List<Map<String, Object>> files = JsonTree.at(JsonTree.read(terminal.run(all).out()), "files");
        return files.stream().map(file -> (String) file.get("file")).toList();
    }

    @Test
    void files_come_in_the_order_of_the_arguments() {
        terminal.save(Samples.empty(), "a.learning");
        terminal.save(Samples.empty(), "b.learning");
        assertThat(validated("b.learning", "a.learning")).containsExactly("b.learning", "a.learning");
    }

    @Test
    void a_folder_is_searched_in_the_order_of_names_without_hidden_ones() {
        for (String name : List.of("d/z.learning", "d/b/x.learning", "d/a.learning", "d/.hidden/h.learning", "d/.h.learning")) {
            terminal.save(Samples.empty(), name);
        }
        terminal.write("d/notes.txt", "not a design");
        assertThat(validated("d")).containsExactly("d/a.learning", "d/b/x.learning", "d/z.learning");
    }

    @Test
    void a_file_that_is_named_twice_is_checked_once() {
        terminal.save(Samples.empty(), "d/a.learning");
        assertThat(validated("d/a.learning", "d", "./d/a.learning")).containsExactly("d/a.learning");
    }

    @Test
    void many_files_keep_their_order() {
        for (int i = 10; i < 50; i++) {
            terminal.save(i % 2 == 0 ? Samples.empty() : Samples.healthy(), "d/f" + i + ".learning");
        }
        assertThat(validated("d")).hasSize(40).isSorted();
    }

    @Test
    void a_broken_file_does_not_stop_the_others() {
        terminal.save(Samples.empty(), "a.learning");
        terminal.write("b.learning", "<?xml version=\"1.0\"?>\n<broken");
        terminal.save(Samples.empty(), "c.learning");
        Run run = terminal.run("validate", "a.learning", "b.learning", "c.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("a.learning", "c.learning", "3 designs; hold for export: 2, do not: 0, could not be read: 1");
        assertThat(run.err()).matches("b\\.learning:\\d+:\\d+: error: .+\\nb\\.learning: warning: There is no backup of this file\\.\\n");
    }

    @Test
    void a_file_that_cannot_be_read_outweighs_findings() {
        terminal.save(Samples.broken("Circle"), "a.learning");
        assertThat(terminal.run("validate", "a.learning", "none.learning").exitCode()).isEqualTo(3);
    }

    @Test
    void a_missing_file_is_told_in_one_line() {
        Run run = terminal.run("validate", "none.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("none.learning: error: The file cannot be read: there is no such file or folder.\n");
    }

    @Test
    void a_folder_without_designs_is_told() {
        Run run = terminal.run("validate", ".");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dodeka: There is no .learning file in '.'.\n");
    }

    @Test
    void a_catalogue_is_no_design() throws IOException {
        Files.copy(Path.of(java.util.Objects.requireNonNull(copyOfCatalogue()).toString()), folder.resolve("c.disciplines"));
        Run run = terminal.run("validate", "c.disciplines");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("c.disciplines: error: This is a catalogue");
    }

    private Path copyOfCatalogue() throws IOException {
        Path file = folder.resolve("copy");
        var set = org.dodeka.model.resource.Designs.newResourceSet();
        var resource = (org.dodeka.model.resource.DesignResource) org.dodeka.catalogue.Catalogues.load(set).eResource();
        org.dodeka.model.resource.DesignFiles.save(resource, file);
        return file;
    }

    @Test
    void a_file_in_a_newer_format_is_checked_with_a_warning() {
        terminal.save(Samples.empty(), "a.learning");
        terminal.write("a.learning", terminal.read("a.learning").replace("formatVersion=\"1.0\"", "formatVersion=\"1.7\""));
        Run run = terminal.run("validate", "a.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("a.learning:", ": warning: ");
    }

    @Test
    void output_to_a_file_replaces_it_as_a_whole() {
        terminal.save(Samples.broken("Circle"), "a.learning");
        terminal.write("out.json", "old");
        Run run = terminal.run("validate", "--format", "json", "-o", "out.json", "a.learning");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(terminal.read("out.json")).startsWith("{\n  \"version\": 1,");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void text_in_a_file_has_no_colours_and_is_utf_8() {
        terminal.save(Samples.broken("Küche"), "a.learning");
        terminal.interactive().in(java.nio.charset.StandardCharsets.US_ASCII).run("validate", "-o", "out.txt", "a.learning");
        assertThat(terminal.read("out.txt")).contains("✗ Küche").doesNotContain("\u001b");
    }

    @Test
    void output_never_overwrites_a_design_that_is_read() {
        Path file = terminal.save(Samples.broken("Circle"), "a.learning");
        String before = terminal.read("a.learning");
        Run run = terminal.run("validate", "-o", file.toString(), "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is one of the files to be read");
        assertThat(terminal.read("a.learning")).isEqualTo(before);
    }

    @Test
    void output_to_a_folder_is_refused() {
        terminal.save(Samples.empty(), "a.learning");
        assertThat(terminal.run("validate", "-o", ".", "a.learning").exitCode()).isEqualTo(2);
    }

    @Test
    void output_into_a_missing_folder_ends_with_3() {
        terminal.save(Samples.empty(), "a.learning");
        Run run = terminal.run("validate", "-o", "no/out.txt", "a.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dodeka: 'no/out.txt' was not written: its folder does not exist. "
                + "Check that the folder exists and how its name is spelt.\n");
    }

    @Test
    void a_link_that_leads_back_to_its_folder_does_not_trap_the_search() throws IOException {
        terminal.save(Samples.empty(), "d/a.learning");
        try {
            Files.createSymbolicLink(folder.resolve("d/loop"), folder.resolve("d"));
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            org.junit.jupiter.api.Assumptions.abort("This file system has no links");
        }
        assertThat(validated("d")).containsExactly("d/a.learning");
    }
}
