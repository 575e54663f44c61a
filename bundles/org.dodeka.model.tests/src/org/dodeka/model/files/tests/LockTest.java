package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One writer at a time, and none is locked out by what is dead. */
@Timeout(120)
class LockTest {

    @TempDir
    Path folder;
    private Path file;
    private Path lock;

    @BeforeEach
    void names() {
        file = folder.resolve("plan.learning");
        lock = folder.resolve(".dodeka/locks/plan.learning.lock");
    }

    @Test
    void a_second_writer_of_this_process_waits_for_a_while_and_is_told() throws IOException {
        WatchedDisk disk = new WatchedDisk();
        try (DurableFile first = DurableFile.begin(file)) {
            assertThatThrownBy(() -> DurableFile.begin(file, WriteOptions.USUAL.on(disk)))
                    .isInstanceOf(NotWrittenException.class).hasMessageContaining("this program is writing it already");
            assertThat(Duration.ofNanos(disk.nanoTime())).isBetween(WriteOptions.PATIENCE, WriteOptions.PATIENCE.plusMillis(100));
            first.commit();
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_second_writer_goes_on_as_soon_as_the_first_has_finished() throws IOException {
        DurableFile first = DurableFile.begin(file);
        WatchedDisk disk = new WatchedDisk() {
            @Override
            public void pause(Duration time) throws InterruptedException {
                super.pause(time);
                if (nanoTime() > Duration.ofSeconds(1).toNanos()) {
                    first.close();
                }
            }
        };
        DurableFile.write(file, WriteOptions.USUAL.on(disk), Numbered.content(2));
        assertThat(Numbered.in(file)).isEqualTo(2);
        assertThat(Duration.ofNanos(disk.nanoTime())).isBetween(Duration.ofMillis(1000), Duration.ofMillis(1200));
    }

    @Test
    void other_files_in_the_folder_are_free() throws IOException {
        try (DurableFile first = DurableFile.begin(file)) {
            DurableFile.write(folder.resolve("other.learning"), WriteOptions.USUAL.waiting(Duration.ZERO), Numbered.content(1));
            first.commit();
        }
        Surroundings.assertTidy(folder);
        assertThat(folder.resolve(".dodeka")).doesNotExist();
    }

    @Test
    void the_same_file_under_another_name_is_locked_too() throws IOException {
        Files.writeString(file, "former");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (DurableFile first = DurableFile.begin(link)) {
            assertThatThrownBy(() -> DurableFile.begin(folder.resolve("./plan.learning"), WriteOptions.USUAL.waiting(Duration.ZERO)))
                    .hasMessageContaining("already");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void another_process_is_waited_for_and_named() throws Exception {
        try (Child child = Child.start("hold", file)) {
            child.awaitSign('h');
            WatchedDisk disk = new WatchedDisk();
            assertThatThrownBy(() -> DurableFile.begin(file, WriteOptions.USUAL.on(disk))).isInstanceOf(NotWrittenException.class)
                    .hasMessageContaining("another program is writing it just now (process " + child.pid() + " of ");
            assertThat(Duration.ofNanos(disk.nanoTime())).isGreaterThanOrEqualTo(WriteOptions.PATIENCE);
            child.kill();
        }
        assertThat(lock).exists();
        DurableFile.write(file, WriteOptions.USUAL.waiting(Duration.ZERO), Numbered.content(1));
        Surroundings.assertTidy(folder);
    }

    @Test
    void a_refused_writer_does_not_let_in_a_third_one() throws Exception {
        try (Child child = Child.start("hold", file)) {
            child.awaitSign('h');
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> DurableFile.begin(file, WriteOptions.USUAL.waiting(Duration.ZERO))).hasMessageContaining("another");
            }
        }
        try (DurableFile ours = DurableFile.begin(file)) {
            assertThatThrownBy(() -> DurableFile.begin(file, WriteOptions.USUAL.waiting(Duration.ZERO))).hasMessageContaining("already");
            try (Child child = Child.start("once", file)) {
                child.awaitSign('x');
            }
            ours.commit();
        }
    }

    @Test
    void a_lock_file_without_a_holder_locks_nobody_out() throws IOException {
        Files.createDirectories(lock.getParent());
        Files.writeString(lock, "process 1 of nobody");
        DurableFile.write(file, WriteOptions.USUAL.waiting(Duration.ZERO), Numbered.content(1));
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void a_link_in_the_place_of_the_lock_file_is_no_way_to_destroy_another_file() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "of somebody else");
        Files.createDirectories(lock.getParent());
        Files.createSymbolicLink(lock, precious);
        assertThatThrownBy(() -> DurableFile.write(file, Numbered.content(1))).isInstanceOf(NotWrittenException.class);
        assertThat(precious).hasContent("of somebody else");
    }

    @Test
    void a_lock_file_of_somebody_else_or_a_file_system_without_locks_is_no_reason_not_to_write() throws IOException {
        WatchedDisk denied = new WatchedDisk() {
            @Override
            public FileChannel openLock(Path path) throws IOException {
                throw new AccessDeniedException(path.toString());
            }
        };
        WatchedDisk without = new WatchedDisk() {
            @Override
            public FileLock tryLock(FileChannel channel) throws IOException {
                throw new IOException("no locks here");
            }
        };
        DurableFile.write(file, WriteOptions.USUAL.on(denied), Numbered.content(1));
        try (DurableFile first = DurableFile.begin(file, WriteOptions.USUAL.on(without))) {
            assertThatThrownBy(() -> DurableFile.begin(file, WriteOptions.USUAL.on(denied).waiting(Duration.ZERO))).hasMessageContaining("already");
            first.commit();
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void an_interrupted_writer_stops_waiting() throws IOException {
        try (DurableFile first = DurableFile.begin(file)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> DurableFile.begin(file)).isInstanceOf(NotWrittenException.class).hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            first.commit();
        }
    }

    @Test
    void leftovers_of_dead_writers_go_with_the_next_write_and_nothing_else_does() throws IOException {
        String id = ".01234567-89ab-cdef-0123-456789abcdef.saving";
        Path shelf = Files.createDirectories(folder.resolve(".dodeka/backups"));
        Path dead = Files.writeString(folder.resolve(".plan.learning" + id), "half");
        Path deadBackup = Files.writeString(shelf.resolve(".plan.learning" + id), "half");
        Path other = Files.writeString(folder.resolve(".other.learning" + id), "alive");
        Path alike = Files.writeString(folder.resolve(".plan.learning.my.saving"), "of the person");
        DurableFile.write(file, Numbered.content(1));
        assertThat(dead).doesNotExist();
        assertThat(deadBackup).doesNotExist();
        assertThat(other).exists();
        assertThat(alike).exists();
    }

    @Test
    void without_a_certain_lock_leftovers_may_be_alive_and_stay() throws IOException {
        Path unknown = Files.writeString(folder.resolve(".plan.learning.01234567-89ab-cdef-0123-456789abcdef.saving"), "half");
        DurableFile.write(file, WriteOptions.USUAL.on(new WatchedDisk() {
            @Override
            public FileLock tryLock(FileChannel channel) throws IOException {
                throw new IOException("no locks here");
            }
        }), Numbered.content(1));
        assertThat(unknown).exists();
    }

    @Test
    void many_threads_writing_and_removing_the_same_lock_lose_nothing() throws Exception {
        DurableFile.write(file, Numbered.content(0));
        int writers = 4;
        int writes = 25;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            tasks.add(() -> {
                for (int i = 0; i < writes; i++) {
                    try (DurableFile durable = DurableFile.begin(file, WriteOptions.USUAL.waiting(Duration.ofMinutes(1)))) {
                        Numbered.content(Numbered.in(file) + 1).writeTo(durable.stream());
                        durable.commit();
                    }
                }
                return writes;
            });
        }
        for (Future<Integer> done : threads.invokeAll(tasks)) {
            done.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();
        int all = writers * writes;
        assertThat(Numbered.in(file)).isEqualTo(all);
        assertThat(Surroundings.backups(file)).containsExactly(all - 1, all - 2, all - 3);
        Surroundings.assertTidy(folder);
    }

    @Test
    void many_processes_writing_and_removing_the_same_lock_lose_nothing() throws Exception {
        DurableFile.write(file, Numbered.content(0));
        try (Child one = Child.start("count 40", file); Child two = Child.start("count 40", file); Child three = Child.start("count 40", file)) {
            one.awaitEnd();
            two.awaitEnd();
            three.awaitEnd();
        }
        assertThat(Numbered.in(file)).isEqualTo(120);
        assertThat(Surroundings.backups(file)).containsExactly(119, 118, 117);
        Surroundings.assertTidy(folder);
    }
}
