package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import org.dodeka.model.files.Backup;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is replaced is what the person meant, or nothing. */
class TargetsTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        file = Files.writeString(folder.resolve("plan.learning"), "former");
    }

    private static void write(Path path) throws IOException {
        DurableFile.write(path, DurableFileTest.text("new"));
    }

    private void assertRefused(Path path, String message) throws IOException {
        assertThatThrownBy(() -> write(path)).isInstanceOf(NotWrittenException.class).hasMessageContaining(message).hasMessageContaining(
                path.getFileName().toString());
        assertThat(file).hasContent("former");
        Surroundings.assertTidy(folder);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_replaced() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("deep"));
        Path real = Files.move(file, deep.resolve("real.learning"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("deep/real.learning"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), second.getFileName());
        write(first);
        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(real).isRegularFile().hasContent("new");
        assertThat(deep.resolve(".dodeka/backups/real.learning.1")).hasContent("former");
        assertThat(Backup.of(first)).isEqualTo(Backup.of(real)).hasSize(1);
    }

    @Test
    void a_link_that_leads_nowhere_yet_creates_the_file_there() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.learning"));
        write(link);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.learning")).isRegularFile().hasContent("new");
    }

    @Test
    void a_link_into_a_missing_folder_is_refused() throws IOException {
        assertRefused(Files.createSymbolicLink(folder.resolve("link"), Path.of("missing/later.learning")), "its folder does not exist");
    }

    @Test
    void links_that_lead_in_circles_are_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        assertRefused(Files.createSymbolicLink(folder.resolve("b"), Path.of("a")), "a link that leads back to itself");
        assertThat(folder.resolve("a")).isSymbolicLink();
    }

    @Test
    void a_folder_or_a_link_to_one_is_refused() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertRefused(inner, "is a folder");
        assertRefused(Files.createSymbolicLink(folder.resolve("link"), inner), "is a folder");
    }

    @Test
    void a_missing_folder_and_a_file_as_folder_are_refused() throws IOException {
        assertRefused(folder.resolve("no/such/plan.learning"), "its folder does not exist");
        assertRefused(file.resolve("plan.learning"), "plan.learning");
    }

    @Test
    void a_file_that_nobody_may_write_is_refused_even_to_the_administrator() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused(file, "it is read-only");
    }

    @Test
    void a_device_is_not_replaced() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device));
        assertRefused(device, "no ordinary file");
        assertThat(Files.readAttributes(device, "*").get("isOther")).isEqualTo(true);
    }

    @Test
    void a_pipe_is_refused_and_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertRefused(pipe, "no ordinary file");
    }

    @Test
    void permissions_are_kept() throws IOException {
        for (String permissions : new String[] { "rw-r-----", "rw-rw-rw-", "rw-------", "rwxr-xr-x" }) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            write(file);
            assertThat(permissions(file)).isEqualTo(permissions);
        }
    }

    @Test
    void the_new_content_of_a_private_file_is_private_while_it_is_written() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (DurableFile durable = DurableFile.begin(file)) {
            durable.stream().flush();
            durable.commit(complete -> assertThat(permissions(complete)).isEqualTo("rw-------"));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        WatchedDisk disk = new WatchedDisk() {
            @Override
            void step(String name, Path path) throws IOException {
                if (name.startsWith("write")) {
                    assertThat(permissions(path)).isEqualTo("rw-------");
                }
            }
        };
        DurableFile.write(file, org.dodeka.model.files.WriteOptions.USUAL.on(disk), DurableFileTest.text("new"));
        assertThat(permissions(file)).isEqualTo("rw-r--r--");
    }

    @Test
    void group_and_owner_are_kept_where_the_person_may_give_files_away() throws IOException {
        GroupPrincipal group = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName("daemon");
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        try {
            view.setGroup(group);
            view.setOwner(FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("daemon"));
        } catch (IOException notAllowed) {
            Assumptions.abort("only the administrator may give files away");
        }
        write(file);
        assertThat(view.readAttributes().group()).isEqualTo(group);
        assertThat(view.readAttributes().owner().getName()).isEqualTo("daemon");
    }
}
