package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.dodeka.model.files.Backup;
import org.dodeka.model.files.Backups;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last three contents that differ are kept. */
class BackupsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;
    private Path file;
    private Path shelf;

    @BeforeEach
    void names() {
        file = folder.resolve("plan.learning");
        shelf = folder.resolve(".dodeka/backups");
    }

    private void write(int... numbers) throws IOException {
        for (int number : numbers) {
            DurableFile.write(file, Numbered.content(number));
        }
    }

    @Test
    void there_are_none_of_a_new_file() throws IOException {
        write(1);
        assertThat(Backup.of(file)).isEmpty();
        assertThat(folder.resolve(".dodeka")).doesNotExist();
    }

    @Test
    void there_are_none_where_there_is_no_folder() {
        assertThat(Backup.of(folder.resolve("no/such/plan.learning"))).isEmpty();
    }

    @Test
    void three_are_kept_under_names_that_tell_their_order() throws IOException {
        write(1, 2, 3, 4, 5);
        assertThat(Surroundings.backups(file)).containsExactly(4, 3, 2);
        assertThat(shelf.toFile().list()).containsExactlyInAnyOrder("plan.learning.1", "plan.learning.2", "plan.learning.3");
        assertThat(Numbered.in(shelf.resolve("plan.learning.1"))).isEqualTo(4);
    }

    @Test
    void more_or_fewer_are_kept_when_that_is_wanted_and_older_ones_stay() throws IOException {
        for (int number = 1; number <= 7; number++) {
            DurableFile.write(file, WriteOptions.USUAL.keeping(5), Numbered.content(number));
        }
        assertThat(Surroundings.backups(file)).containsExactly(6, 5, 4, 3, 2);
        DurableFile.write(file, WriteOptions.USUAL.keeping(1), Numbered.content(8));
        assertThat(Surroundings.backups(file)).containsExactly(7, 5, 4, 3, 2);
        assertThatThrownBy(() -> WriteOptions.USUAL.keeping(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WriteOptions.USUAL.keeping(Backup.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saving_twice_does_not_push_out_what_differs() throws IOException {
        write(1, 2, 3, 3, 3, 3, 3);
        assertThat(Surroundings.backups(file)).containsExactly(2, 1);
    }

    @Test
    void what_is_the_newest_backup_already_is_not_kept_again() throws IOException {
        write(1, 2, 1, 2, 1);
        assertThat(Surroundings.backups(file)).containsExactly(2, 1, 2);
        Files.write(file, Numbered.bytes(2));
        write(5);
        assertThat(Surroundings.backups(file)).containsExactly(2, 1, 2);
    }

    @Test
    void an_empty_file_is_not_worth_a_backup() throws IOException {
        write(1, 2);
        Files.write(file, new byte[0]);
        write(3);
        assertThat(Surroundings.backups(file)).containsExactly(1);
    }

    @Test
    void none_is_made_where_none_is_wanted() throws IOException {
        write(1, 2);
        DurableFile.write(file, WriteOptions.USUAL.with(Backups.NONE), Numbered.content(3));
        assertThat(Surroundings.backups(file)).containsExactly(1);
    }

    @Test
    void a_backup_tells_when_its_content_was_written() throws IOException {
        write(1);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        write(2);
        assertThat(Backup.of(file)).containsExactly(new Backup(shelf.toRealPath().resolve("plan.learning.1"), LONG_AGO));
    }

    @Test
    void where_files_cannot_have_second_names_they_are_copied() throws IOException {
        write(1);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        for (int number = 2; number <= 5; number++) {
            DurableFile.write(file, WriteOptions.USUAL.on(new WatchedDisk().withoutLinks()), Numbered.content(number));
            if (number == 2) {
                assertThat(Backup.of(file).get(0).written()).isEqualTo(LONG_AGO);
            }
        }
        assertThat(Surroundings.backups(file)).containsExactly(4, 3, 2);
        Surroundings.assertTidy(folder);
    }

    @Test
    void a_file_changed_in_place_by_another_program_leaves_its_backups_alone() throws IOException {
        write(1, 2);
        Files.write(file, Numbered.bytes(3));
        assertThat(Surroundings.backups(file)).containsExactly(1);
        write(4);
        assertThat(Surroundings.backups(file)).containsExactly(3, 1);
    }

    @Test
    void a_file_whose_backup_cannot_be_made_is_not_replaced() throws IOException {
        write(1);
        WatchedDisk disk = new WatchedDisk() {
            @Override
            void step(String name, Path path) throws IOException {
                if (path.endsWith("backups")) {
                    throw new AccessDeniedException(path.toString());
                }
            }
        };
        assertThatThrownBy(() -> DurableFile.write(file, WriteOptions.USUAL.on(disk), Numbered.content(2)))
                .isInstanceOf(NotWrittenException.class).hasMessageContaining("no backup of the former file could be made")
                .hasMessageContaining(".dodeka");
        assertThat(Numbered.in(file)).isEqualTo(1);
        Surroundings.assertTidy(folder);
        DurableFile.write(file, WriteOptions.USUAL.with(Backups.NONE).on(disk), Numbered.content(2));
        assertThat(Numbered.in(file)).isEqualTo(2);
    }

    @Test
    void something_else_in_the_place_of_the_folder_is_no_way_to_lose_a_file() throws IOException {
        write(1);
        Files.writeString(folder.resolve(".dodeka"), "not a folder");
        assertThatThrownBy(() -> write(2)).isInstanceOf(NotWrittenException.class).hasMessageContaining(".dodeka");
        assertThat(Numbered.in(file)).isEqualTo(1);
    }

    @Test
    void what_we_did_not_put_there_is_no_backup() throws IOException {
        write(1, 2);
        Path secret = Files.writeString(folder.resolve("secret"), "of somebody else");
        Files.createSymbolicLink(shelf.resolve("plan.learning.2"), secret);
        Files.createDirectory(shelf.resolve("plan.learning.3"));
        assertThat(Surroundings.backups(file)).containsExactly(1);
        write(3);
        assertThat(secret).hasContent("of somebody else");
    }

    @Test
    void files_in_one_folder_have_backups_of_their_own() throws IOException {
        write(1, 2);
        Path other = folder.resolve("plan.learning.1");
        DurableFile.write(other, Numbered.content(11));
        DurableFile.write(other, Numbered.content(12));
        assertThat(Surroundings.backups(file)).containsExactly(1);
        assertThat(Surroundings.backups(other)).containsExactly(11);
    }

    @Test
    void a_backup_left_without_a_number_is_found_and_gets_it_with_the_next_write() throws IOException {
        write(1, 2, 3);
        Files.createLink(shelf.resolve("plan.learning.new"), file);
        Files.delete(file);
        assertThat(Surroundings.backups(file)).containsExactly(3, 2, 1);
        write(4);
        assertThat(Surroundings.backups(file)).containsExactly(3, 2, 1);
        Surroundings.assertTidy(folder);
    }

    @Test
    void a_gap_among_the_numbers_is_closed_before_anything_is_pushed_out() throws IOException {
        write(1, 2, 3, 4);
        Files.delete(shelf.resolve("plan.learning.2"));
        write(5);
        assertThat(Surroundings.backups(file)).containsExactly(4, 3, 1);
    }
}
