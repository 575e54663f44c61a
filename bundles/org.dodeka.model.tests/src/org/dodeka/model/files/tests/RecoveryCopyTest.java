package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.RecoveryCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After a crash, what was not saved is offered, and nothing is done with it unasked. */
@Timeout(60)
class RecoveryCopyTest {

    @TempDir
    Path folder;
    private Path file;
    private Path recovery;
    private FileStamp saved;

    @BeforeEach
    void aSavedFile() throws IOException {
        folder = folder.toRealPath();
        file = folder.resolve("plan.learning");
        recovery = folder.resolve(".dodeka/recovery");
        saved = DurableFile.write(file, Numbered.content(1));
    }

    /** A session with content 2 unsaved, which comes to a sudden end. */
    private void crash() throws Exception {
        try (Child child = Child.start("journal 2", file)) {
            child.awaitSign('j');
            child.kill();
        }
    }

    @Test
    void the_copy_of_a_session_that_is_alive_is_not_offered() throws Exception {
        try (Child child = Child.start("journal 2", file)) {
            child.awaitSign('j');
            assertThat(RecoveryCopy.of(file)).isEmpty();
            child.kill();
            assertThat(RecoveryCopy.of(file)).hasSize(1);
        }
    }

    private RecoveryCopy only() throws IOException {
        List<RecoveryCopy> copies = RecoveryCopy.of(file);
        assertThat(copies).hasSize(1);
        return copies.get(0);
    }

    @Test
    void what_a_killed_session_had_not_saved_is_offered_as_often_as_asked() throws Exception {
        crash();
        for (int i = 0; i < 3; i++) {
            RecoveryCopy copy = only();
            assertThat(copy.file()).isEqualTo(file);
            assertThat(copy.base()).contains(saved);
            assertThat(copy.isFileChangedSince()).isFalse();
            assertThat(Numbered.in(copy.path())).isEqualTo(2);
            try (InputStream in = copy.open()) {
                assertThat(in.readAllBytes()).isEqualTo(Numbered.bytes(2));
            }
        }
        assertThat(Numbered.in(file)).isEqualTo(1);
    }

    @Test
    void a_copy_that_is_discarded_is_gone_with_all_that_belongs_to_it() throws Exception {
        crash();
        only().discard();
        assertThat(RecoveryCopy.of(file)).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void it_is_told_that_the_file_has_changed_since() throws Exception {
        crash();
        DurableFile.write(file, Numbered.content(3));
        assertThat(only().isFileChangedSince()).isTrue();
        Files.delete(file);
        assertThat(only().isFileChangedSince()).isTrue();
    }

    @Test
    void a_copy_of_what_was_saved_after_all_is_not_offered() throws Exception {
        crash();
        DurableFile.write(file, Numbered.content(2));
        assertThat(RecoveryCopy.of(file)).isEmpty();
        assertThat(Surroundings.files(folder)).noneMatch(name -> name.contains("recovery"));
    }

    @Test
    void a_design_that_never_was_saved_is_found_by_its_folder() throws Exception {
        Files.delete(file);
        crash();
        assertThat(RecoveryCopy.in(folder)).hasSize(1).allSatisfy(copy -> {
            assertThat(copy.file()).isEqualTo(file);
            assertThat(copy.base()).contains(FileStamp.ABSENT);
            assertThat(copy.isFileChangedSince()).isFalse();
        });
    }

    @Test
    void several_crashes_leave_several_copies_newest_first() throws Exception {
        crash();
        Files.setLastModifiedTime(only().path(), java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2026-01-01T00:00:00Z")));
        crash();
        List<RecoveryCopy> copies = RecoveryCopy.of(file);
        assertThat(copies).hasSize(2);
        assertThat(copies.get(0).written()).isAfter(copies.get(1).written());
    }

    @Test
    void copies_of_other_files_are_not_offered() throws Exception {
        crash();
        assertThat(RecoveryCopy.of(folder.resolve("plan"))).isEmpty();
        assertThat(RecoveryCopy.of(folder.resolve("plan.learning.learning"))).isEmpty();
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(RecoveryCopy.of(link)).hasSize(1);
    }

    @Test
    void without_the_file_of_its_owner_a_copy_is_offered_as_one_of_unknown_base() throws Exception {
        crash();
        for (Path owner : files(".owner")) {
            Files.delete(owner);
        }
        RecoveryCopy copy = only();
        assertThat(copy.base()).isEmpty();
        assertThat(copy.isFileChangedSince()).isTrue();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(recovery)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void what_a_crash_left_of_an_unfinished_first_copy_is_cleaned_up() throws Exception {
        crash();
        for (Path copy : files(".copy")) {
            String name = copy.getFileName().toString();
            Files.move(copy, copy.resolveSibling("." + name + ".01234567-89ab-cdef-0123-456789abcdef.saving"));
        }
        assertThat(RecoveryCopy.in(folder)).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void a_forged_owner_leads_nowhere_else() throws Exception {
        crash();
        Path secret = Files.writeString(folder.getParent().resolve("secret-" + folder.getFileName()), "of somebody else");
        for (String name : new String[] { "..%2F" + secret.getFileName(), secret.toString().replace("/", "%2F"), "%00", "%zz", "..", "" }) {
            for (Path owner : files(".owner")) {
                Files.writeString(owner, "process\nname " + name + "\nbase 1 2026-01-01T00:00:00Z -\n");
            }
            assertThat(RecoveryCopy.in(folder)).as(name).hasSize(1).allMatch(copy -> copy.file().equals(file));
        }
        assertThat(secret).hasContent("of somebody else");
        Files.delete(secret);
    }

    @Test
    void a_copy_that_another_program_looks_at_is_not_discarded() throws Exception {
        crash();
        RecoveryCopy copy = only();
        only().discard();
        assertThat(copy.path()).doesNotExist();
        copy.discard();
        try (Child child = Child.start("journal 2", file)) {
            child.awaitSign('j');
            RecoveryCopy live = new RecoveryCopy(file, files(".copy").get(0), copy.written(), copy.base());
            assertThatThrownBy(live::discard).hasMessageContaining("was not removed");
            assertThat(live.path()).exists();
        }
    }

    @Test
    void there_is_nothing_to_find_where_nothing_ever_was() throws IOException {
        assertThat(RecoveryCopy.of(file)).isEmpty();
        assertThat(RecoveryCopy.in(folder)).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }
}
