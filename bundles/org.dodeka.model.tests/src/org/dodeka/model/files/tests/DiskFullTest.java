package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that is really full; where none can be mounted, {@link FailuresTest} stands for it. */
class DiskFullTest {

    private static final int SIZE = 1 << 20;

    @TempDir
    Path folder;
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = runs("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "none", disk.toString());
        Assumptions.assumeTrue(mounted, "only the administrator can mount a small disk");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(runs("umount", disk.toString())).isTrue();
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static void write(Path file, int size, WriteOptions how) throws IOException {
        byte[] content = new byte[size];
        new java.util.Random(size).nextBytes(content);
        DurableFile.write(file, how, out -> out.write(content));
    }

    private static void assertRefused(Path file, int size, WriteOptions how) {
        assertThatThrownBy(() -> write(file, size, how)).isInstanceOf(NotWrittenException.class).hasMessageContaining("the disk is full");
    }

    @Test
    void a_file_that_does_not_fit_leaves_the_former_one_and_all_the_room() throws IOException {
        Path file = disk.resolve("plan.learning");
        write(file, 400_000, WriteOptions.USUAL);
        byte[] former = Files.readAllBytes(file);
        long room = Files.getFileStore(disk).getUsableSpace();
        for (int size = 700_000; size < 1_200_000; size += 33_333) {
            assertRefused(file, size, WriteOptions.USUAL);
            assertThat(file).hasBinaryContent(former);
            assertThat(Surroundings.files(disk)).containsExactly("plan.learning");
            assertThat(Files.getFileStore(disk).getUsableSpace()).isEqualTo(room);
        }
        write(file, 300_000, WriteOptions.USUAL);
        assertThat(file).hasSize(300_000);
    }

    @Test
    void no_room_for_the_backup_leaves_the_former_file() throws IOException {
        Path file = disk.resolve("plan.learning");
        write(file, 400_000, WriteOptions.USUAL);
        byte[] former = Files.readAllBytes(file);
        assertRefused(file, 401_000, WriteOptions.USUAL.on(new WatchedDisk().withoutLinks()));
        assertThat(file).hasBinaryContent(former);
        assertThat(Surroundings.files(disk)).containsExactly("plan.learning");
    }

    @Test
    void a_disk_on_which_nothing_fits_any_more_is_told() throws IOException {
        Path file = disk.resolve("plan.learning");
        write(file, 1000, WriteOptions.USUAL);
        try {
            Files.write(disk.resolve("hog"), new byte[2 * SIZE]);
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
        assertRefused(file, 2000, WriteOptions.USUAL);
        assertThat(file).hasSize(1000);
        assertThat(Surroundings.files(disk)).containsExactlyInAnyOrder("plan.learning", "hog");
        assertRefused(disk.resolve("new.learning"), 2000, WriteOptions.USUAL);
        assertThat(disk.resolve("new.learning")).doesNotExist();
    }

    @Test
    void a_read_only_disk_is_told() throws Exception {
        Path file = disk.resolve("plan.learning");
        write(file, 1000, WriteOptions.USUAL);
        assertThat(runs("mount", "-o", "remount,ro", disk.toString())).isTrue();
        assertThatThrownBy(() -> write(file, 2000, WriteOptions.USUAL)).isInstanceOf(NotWrittenException.class)
                .hasMessageContaining("the disk is read-only");
        assertThat(file).hasSize(1000);
    }
}
