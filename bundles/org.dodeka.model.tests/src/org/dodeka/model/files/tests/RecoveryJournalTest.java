package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.RecoveryCopy;
import org.dodeka.model.files.RecoveryJournal;
import org.dodeka.model.files.RecoveryOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved changes reach the disk within the interval, not more often, and not after they were saved. */
class RecoveryJournalTest {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @TempDir
    Path folder;
    private final ManualScheduler scheduler = new ManualScheduler();
    private final List<NotWrittenException> failures = new ArrayList<>();
    private final List<Integer> snapshots = new ArrayList<>();
    private Path file;
    private int state;
    private RecoveryJournal journal;

    @BeforeEach
    void aSavedFile() throws IOException {
        file = folder.resolve("plan.learning");
        journal = open(RecoveryOptions.USUAL);
    }

    @AfterEach
    void end() {
        journal.close();
    }

    private RecoveryJournal open(RecoveryOptions options) throws IOException {
        FileStamp saved = DurableFile.write(file, Numbered.content(0));
        return new RecoveryJournal(file, saved, this::snapshot, options.on(scheduler).telling(failures::add));
    }

    private void snapshot(Consumer<Content> handOver) {
        snapshots.add(state);
        handOver.accept(Numbered.content(state));
    }

    private void edit() {
        state++;
        journal.changed();
    }

    private List<Integer> copies() {
        Path recovery = folder.resolve(".dodeka/recovery");
        return Files.exists(recovery) ? Surroundings.files(recovery).stream().filter(name -> name.endsWith(".copy"))
                .map(name -> Numbered.in(recovery.resolve(name))).toList() : List.of();
    }

    @Test
    void nothing_happens_while_nothing_changes() {
        scheduler.pass(Duration.ofHours(1));
        assertThat(snapshots).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void a_change_is_on_the_disk_after_the_interval_and_not_before() {
        edit();
        scheduler.pass(INTERVAL.minusMillis(1));
        assertThat(copies()).isEmpty();
        scheduler.pass(Duration.ofMillis(1));
        assertThat(copies()).containsExactly(1);
        assertThat(Numbered.in(file)).isZero();
    }

    @Test
    void a_burst_of_changes_makes_one_copy() {
        for (int i = 0; i < 1000; i++) {
            edit();
        }
        assertThat(scheduler.waiting()).isEqualTo(1);
        scheduler.pass(INTERVAL);
        assertThat(snapshots).containsExactly(1000);
        assertThat(copies()).containsExactly(1000);
        scheduler.pass(Duration.ofHours(1));
        assertThat(snapshots).hasSize(1);
    }

    @Test
    void steady_changes_make_a_copy_per_interval() {
        for (int i = 0; i < 100; i++) {
            edit();
            scheduler.pass(Duration.ofMillis(500));
        }
        assertThat(snapshots).hasSize(10);
        assertThat(copies()).hasSize(1);
    }

    @Test
    void saving_removes_the_copy_and_what_belongs_to_it() throws IOException {
        edit();
        scheduler.pass(INTERVAL);
        journal.saved(DurableFile.write(file, Numbered.content(state)));
        assertThat(Surroundings.files(folder)).containsExactlyInAnyOrder("plan.learning", ".dodeka/backups/plan.learning.1");
        scheduler.pass(Duration.ofHours(1));
        assertThat(snapshots).hasSize(1);
        edit();
        scheduler.pass(INTERVAL);
        assertThat(copies()).containsExactly(2);
    }

    @Test
    void what_is_saved_before_the_timer_goes_off_is_not_copied() throws IOException {
        edit();
        journal.saved(DurableFile.write(file, Numbered.content(state)));
        scheduler.pass(Duration.ofHours(1));
        assertThat(snapshots).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void what_was_asked_for_before_a_save_is_not_written_after_it() {
        AtomicReference<Consumer<Content>> late = new AtomicReference<>();
        try (RecoveryJournal slow = slow(late)) {
            slow.changed();
            scheduler.pass(INTERVAL);
            slow.saved(FileStamp.ABSENT);
            late.get().accept(Numbered.content(1));
            scheduler.pass(INTERVAL);
            assertThat(copies()).isEmpty();
        }
    }

    private RecoveryJournal slow(AtomicReference<Consumer<Content>> late) {
        try {
            return new RecoveryJournal(file, FileStamp.ABSENT, late::set, RecoveryOptions.USUAL.on(scheduler));
        } catch (NotWrittenException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_older_snapshot_that_comes_late_does_not_replace_a_newer_one() {
        AtomicReference<Consumer<Content>> late = new AtomicReference<>();
        try (RecoveryJournal slow = slow(late)) {
            slow.changed();
            scheduler.pass(INTERVAL);
            Consumer<Content> first = late.get();
            slow.changed();
            scheduler.pass(INTERVAL);
            late.get().accept(Numbered.content(2));
            first.accept(Numbered.content(1));
            scheduler.pass(INTERVAL);
            assertThat(copies()).containsExactly(2);
        }
    }

    @Test
    void closing_removes_the_copy_and_nothing_comes_after_it() {
        AtomicReference<Consumer<Content>> late = new AtomicReference<>();
        RecoveryJournal slow = slow(late);
        slow.changed();
        scheduler.pass(INTERVAL);
        late.get().accept(Numbered.content(1));
        scheduler.pass(INTERVAL);
        assertThat(copies()).containsExactly(1);
        slow.changed();
        slow.close();
        late.get().accept(Numbered.content(2));
        scheduler.pass(Duration.ofHours(1));
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void a_failure_is_told_once_and_tried_again() throws IOException {
        boolean[] broken = { true };
        WatchedDisk disk = new WatchedDisk() {
            @Override
            void step(String name, Path path) throws IOException {
                if (broken[0] && name.equals("force")) {
                    throw new IOException("broken");
                }
            }
        };
        journal.close();
        journal = open(RecoveryOptions.USUAL.on(disk));
        edit();
        scheduler.pass(Duration.ofMinutes(1));
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).hasMessageContaining("No recovery copy of").hasMessageContaining("Save your work now.");
        broken[0] = false;
        scheduler.pass(INTERVAL);
        assertThat(copies()).containsExactly(1);
        broken[0] = true;
        edit();
        scheduler.pass(INTERVAL);
        assertThat(failures).hasSize(2);
        assertThat(copies()).as("the former copy survives").containsExactly(1);
    }

    @Test
    void a_session_that_cannot_give_its_content_is_asked_again() throws IOException {
        int[] asked = new int[1];
        try (RecoveryJournal moody = new RecoveryJournal(file, FileStamp.ABSENT, handOver -> {
            if (asked[0]++ == 0) {
                throw new IllegalStateException("in the middle of something");
            }
            handOver.accept(asked[0] == 2 ? out -> {
                throw new IOException("not to be saved now");
            } : Numbered.content(7));
        }, RecoveryOptions.USUAL.on(scheduler).telling(failures::add))) {
            moody.changed();
            scheduler.pass(INTERVAL.multipliedBy(3));
            assertThat(copies()).containsExactly(7);
            assertThat(failures).hasSize(1);
        }
    }

    @Test
    void a_design_never_saved_needs_a_folder_only() throws IOException {
        Path never = folder.resolve("Untitled.learning");
        try (RecoveryJournal unsaved = new RecoveryJournal(never, FileStamp.ABSENT, this::snapshot, RecoveryOptions.USUAL.on(scheduler))) {
            state = 5;
            unsaved.changed();
            scheduler.pass(INTERVAL);
            assertThat(copies()).containsExactly(5);
            assertThat(never).doesNotExist();
        }
        assertThatThrownBy(() -> new RecoveryJournal(folder.resolve("no/such.learning"), FileStamp.ABSENT, this::snapshot, RecoveryOptions.USUAL))
                .isInstanceOf(NotWrittenException.class);
    }

    @Test
    void a_live_session_has_its_copy_to_itself() throws IOException {
        edit();
        scheduler.pass(INTERVAL);
        assertThat(RecoveryCopy.of(file)).isEmpty();
        assertThat(RecoveryCopy.in(folder)).isEmpty();
        assertThat(copies()).containsExactly(1);
    }

    @Test
    void two_sessions_of_one_file_do_not_disturb_each_other() throws IOException {
        try (RecoveryJournal second = new RecoveryJournal(file, FileStamp.of(file), handOver -> handOver.accept(Numbered.content(99)),
                RecoveryOptions.USUAL.on(scheduler))) {
            edit();
            second.changed();
            scheduler.pass(INTERVAL);
            assertThat(copies()).containsExactlyInAnyOrder(1, 99);
            journal.saved(FileStamp.of(file));
            assertThat(copies()).containsExactly(99);
        }
    }

    @Test
    void only_its_owner_may_read_a_copy() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        for (int i = 0; i < 2; i++) {
            edit();
            scheduler.pass(INTERVAL);
            for (String name : Surroundings.files(folder.resolve(".dodeka/recovery"))) {
                if (name.endsWith(".copy")) {
                    Path copy = folder.resolve(".dodeka/recovery").resolve(name);
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
                }
            }
        }
    }

    @Test
    void copies_are_written_on_a_daemon_thread_that_ends_with_the_journal() throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch written = new CountDownLatch(1);
        RecoveryJournal real = new RecoveryJournal(file, FileStamp.ABSENT, handOver -> handOver.accept(out -> {
            thread.set(Thread.currentThread());
            written.countDown();
        }), RecoveryOptions.USUAL.every(Duration.ofMillis(1)));
        real.changed();
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.get()).isNotSameAs(Thread.currentThread());
        assertThat(thread.get().isDaemon()).isTrue();
        real.close();
        thread.get().join(TimeUnit.SECONDS.toMillis(10));
        assertThat(thread.get().isAlive()).isFalse();
        real.close();
        real.changed();
    }
}
