package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.model.files.DurableFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command loses a file. */
class DurabilityTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
    }

    @Test
    void an_output_that_replaces_a_file_keeps_the_former_one_as_a_backup() {
        terminal.save(Samples.empty(), "a.learning");
        terminal.write("out.txt", "former");
        assertThat(terminal.run("validate", "-o", "out.txt", "a.learning").exitCode()).isZero();
        assertThat(terminal.read("out.txt")).contains("a.learning");
        assertThat(terminal.read(".dodeka/backups/out.txt.1")).isEqualTo("former");
    }

    @Test
    void an_output_to_a_new_file_leaves_nothing_else() {
        terminal.save(Samples.empty(), "a.learning");
        terminal.run("validate", "-o", "out.txt", "a.learning");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.learning", "out.txt");
    }

    @Test
    void a_design_that_is_overwritten_on_purpose_is_kept_as_a_backup() {
        terminal.write("a.learning", "mine");
        assertThat(terminal.run("sample", "--elements", "10", "--seed", "1", "--force", "a.learning").exitCode()).isZero();
        assertThat(terminal.read(".dodeka/backups/a.learning.1")).isEqualTo("mine");
    }

    @Test
    void backups_are_not_checked_when_a_folder_is() {
        terminal.save(Samples.empty(), "d/a.learning");
        terminal.save(Samples.healthy(), "d/a.learning");
        assertThat(folder.resolve("d/.dodeka/backups")).isNotEmptyDirectory();
        assertThat(terminal.run("validate", "d").out()).doesNotContain(".dodeka");
    }

    @Test
    void a_read_only_output_and_a_device_end_with_3() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        terminal.save(Samples.empty(), "a.learning");
        Files.setPosixFilePermissions(terminal.write("out.txt", "former"), PosixFilePermissions.fromString("r--r--r--"));
        Run run = terminal.run("validate", "-o", "out.txt", "a.learning");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dodeka: 'out.txt' was not written: it is read-only. Remove its write protection, or choose another name.\n");
        assertThat(terminal.run("validate", "-o", "/dev/null", "a.learning").err()).contains("'/dev/null' was not written: it is a device");
        assertThat(terminal.read("out.txt")).isEqualTo("former");
    }

    @Test
    void an_output_that_another_is_writing_ends_with_3() throws IOException {
        terminal.save(Samples.empty(), "a.learning");
        try (DurableFile other = DurableFile.begin(terminal.path("out.txt"))) {
            Run run = terminal.run("validate", "-o", "out.txt", "a.learning");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).startsWith("dodeka: 'out.txt' was not written, because this program is writing it already.");
            other.commit();
        }
    }

    @Test
    void a_broken_design_comes_with_the_name_of_its_newest_good_backup() {
        terminal.save(Samples.empty(), "d/a.learning");
        terminal.save(Samples.healthy(), "d/a.learning");
        terminal.write("d/a.learning", "<broken");
        for (String command : new String[] { "validate", "metrics" }) {
            Run run = terminal.run(command, "d/a.learning");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).as(command).contains("d/a.learning: warning: The newest backup that can be opened is "
                    + "'d/.dodeka/backups/a.learning.1', written ");
        }
    }
}
