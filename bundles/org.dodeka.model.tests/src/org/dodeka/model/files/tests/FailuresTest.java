package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.dodeka.model.files.Backups;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever step fails, the former file or the new one is there, whole. */
class FailuresTest {

    @TempDir
    Path folder;

    /** A file that holds content 4 and has backups 3, 2 and 1. */
    private static Path prepared(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("plan.learning");
        for (int number = 1; number <= 4; number++) {
            DurableFile.write(file, Numbered.content(number));
        }
        return file;
    }

    private int steps(Supplier<WatchedDisk> kind) throws IOException {
        int[] steps = new int[1];
        WatchedDisk real = kind.get();
        FailingDisk counting = like(real, new FailingDisk(Integer.MAX_VALUE, false));
        DurableFile.write(prepared(folder.resolve("count")), WriteOptions.USUAL.on(counting), Numbered.content(5));
        steps[0] = counting.steps();
        return steps[0];
    }

    private static FailingDisk like(WatchedDisk kind, FailingDisk disk) {
        if (kind instanceof Copying) {
            disk.withoutLinks();
        }
        return disk;
    }

    private static final class Copying extends WatchedDisk {
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void any_single_step_may_fail(boolean copying) throws IOException {
        Supplier<WatchedDisk> kind = copying ? Copying::new : WatchedDisk::new;
        List<String> survived = new ArrayList<>();
        int steps = steps(kind);
        assertThat(steps).isGreaterThan(copying ? 30 : 20);
        for (int step = 0; step < steps; step++) {
            Path own = folder.resolve("step" + step);
            Path file = prepared(own);
            List<String> before = Surroundings.files(own);
            FailingDisk disk = like(kind.get(), new FailingDisk(step, false));
            try {
                DurableFile.write(file, WriteOptions.USUAL.on(disk), Numbered.content(5));
                survived.add(disk.failed());
                assertThat(Numbered.in(file)).as(disk.failed()).isEqualTo(5);
            } catch (NotWrittenException failed) {
                assertThat(Numbered.in(file)).as(disk.failed()).isEqualTo(4);
                assertThat(Surroundings.backups(file)).as(disk.failed()).containsExactly(3, 2, 1);
                assertThat(Surroundings.files(own)).as(disk.failed()).isEqualTo(before);
            }
            DurableFile.write(file, Numbered.content(6));
            assertThat(Numbered.in(file)).isEqualTo(6);
            Surroundings.assertTidy(own);
            assertThat(Surroundings.backups(file)).as(disk.failed()).hasSize(3).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
        assertThat(survived).isNotEmpty().doesNotContain("create", "write half", "write rest", "force", "read", "copy rights");
    }

    @Test
    void a_disk_may_fail_for_good_at_any_step() throws IOException {
        int steps = steps(WatchedDisk::new);
        for (int step = 0; step < steps; step++) {
            Path own = folder.resolve("step" + step);
            Path file = prepared(own);
            FailingDisk disk = new FailingDisk(step, true);
            boolean written = true;
            try {
                DurableFile.write(file, WriteOptions.USUAL.on(disk), Numbered.content(5));
            } catch (NotWrittenException failed) {
                written = false;
            }
            assertThat(Numbered.in(file)).as(disk.failed()).isEqualTo(written ? 5 : 4);
            assertThat(Surroundings.backups(file)).as(disk.failed()).contains(3, 2);
            DurableFile.write(file, Numbered.content(6));
            Surroundings.assertTidy(own);
        }
    }

    @Test
    void a_full_disk_is_told_at_whichever_step_it_fills_up() throws IOException {
        int steps = steps(Copying::new);
        int told = 0;
        for (int step = 0; step < steps; step++) {
            Path own = folder.resolve("step" + step);
            Path file = prepared(own);
            List<String> before = Surroundings.files(own);
            FailingDisk disk = like(new Copying(), new FailingDisk(step, false)).byBeingFull();
            try {
                DurableFile.write(file, WriteOptions.USUAL.on(disk), Numbered.content(5));
            } catch (NotWrittenException failed) {
                told++;
                assertThat(failed).as(disk.failed()).hasMessageContaining("the disk is full").hasMessageContaining(file.toString());
                assertThat(Numbered.in(file)).isEqualTo(4);
                assertThat(Surroundings.files(own)).as(disk.failed()).isEqualTo(before);
            }
        }
        assertThat(told).isGreaterThan(20);
    }

    @Test
    void a_failure_that_the_writer_swallowed_is_not_forgotten() throws IOException {
        Path file = prepared(folder);
        int firstWrite = 4;
        FailingDisk disk = new FailingDisk(firstWrite, false);
        try (DurableFile durable = DurableFile.begin(file, WriteOptions.USUAL.on(disk))) {
            PrintStream swallowing = new PrintStream(durable.stream());
            swallowing.print("x".repeat(100_000));
            swallowing.flush();
            assertThat(disk.failed()).startsWith("write");
            assertThatThrownBy(durable::commit).isInstanceOf(NotWrittenException.class);
        }
        assertThat(Numbered.in(file)).isEqualTo(4);
    }

    @Test
    void a_disk_that_gives_back_something_else_is_found_out() throws IOException {
        Path file = prepared(folder);
        WatchedDisk lying = new WatchedDisk() {
            @Override
            public InputStream read(Path path) throws IOException {
                byte[] bytes = Files.readAllBytes(path);
                bytes[bytes.length / 2] ^= 1;
                return new ByteArrayInputStream(bytes);
            }
        };
        assertThatThrownBy(() -> DurableFile.write(file, WriteOptions.USUAL.on(lying), Numbered.content(5)))
                .isInstanceOf(NotWrittenException.class).hasMessageContaining("gave back something else");
        assertThat(Numbered.in(file)).isEqualTo(4);
    }

    @Test
    void without_moves_in_one_step_a_failure_between_the_steps_puts_the_former_file_back() throws IOException {
        for (Backups backups : Backups.values()) {
            FailingDisk counting = FailingDisk.counting();
            counting.withoutAtomicMoves();
            DurableFile.write(prepared(folder.resolve("count" + backups)), WriteOptions.USUAL.with(backups).on(counting), Numbered.content(5));
            for (int step = 0; step < counting.steps(); step++) {
                Path file = prepared(folder.resolve(backups + "-" + step));
                FailingDisk disk = new FailingDisk(step, false);
                disk.withoutAtomicMoves();
                NotWrittenException failed = catchThrowableOfType(NotWrittenException.class,
                        () -> DurableFile.write(file, WriteOptions.USUAL.with(backups).on(disk), Numbered.content(5)));
                assertThat(Numbered.in(file)).as(disk.failed()).isEqualTo(failed == null ? 5 : 4);
            }
        }
    }
}
