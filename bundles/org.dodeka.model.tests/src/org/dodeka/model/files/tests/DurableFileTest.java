package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.dodeka.model.files.ChangedMeanwhileException;
import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file changes as a whole, or not at all. */
class DurableFileTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aName() {
        file = folder.resolve("plan.learning");
    }

    static Content text(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_new_file_comes_alone() throws IOException {
        DurableFile.write(file, text("first"));
        assertThat(file).hasContent("first");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void an_empty_file_can_be_written() throws IOException {
        DurableFile.write(file, out -> { });
        assertThat(file).isEmptyFile();
    }

    @Test
    void nothing_is_seen_before_the_commit() throws IOException {
        Files.writeString(file, "former");
        try (DurableFile durable = DurableFile.begin(file)) {
            durable.stream().write(new byte[200_000]);
            durable.stream().flush();
            assertThat(file).hasContent("former");
            durable.commit();
        }
        assertThat(file).hasSize(200_000);
    }

    @Test
    void what_is_not_committed_leaves_nothing() throws IOException {
        Files.writeString(file, "former");
        try (DurableFile durable = DurableFile.begin(file)) {
            durable.stream().write(1);
        }
        assertThat(file).hasContent("former");
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void single_bytes_and_pieces_arrive_in_order_across_the_buffer() throws IOException {
        byte[] bytes = new byte[150_001];
        new java.util.Random(1).nextBytes(bytes);
        DurableFile.write(file, out -> {
            out.write(bytes, 0, 70_000);
            for (int i = 70_000; i < 140_000; i++) {
                out.write(bytes[i]);
            }
            out.write(bytes, 140_000, 10_001);
        });
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void closing_the_stream_commits_nothing_and_does_no_harm() throws IOException {
        try (DurableFile durable = DurableFile.begin(file)) {
            try (OutputStream out = durable.stream()) {
                out.write('x');
            }
            assertThat(file).doesNotExist();
            durable.commit();
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void what_comes_after_the_commit_is_refused() throws IOException {
        try (DurableFile durable = DurableFile.begin(file)) {
            OutputStream out = durable.stream();
            durable.commit();
            assertThatThrownBy(() -> {
                out.write('x');
                out.write(new byte[100_000]);
            }).isInstanceOf(NotWrittenException.class);
            assertThatThrownBy(durable::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void content_that_cannot_be_had_leaves_the_former_file_and_tells_its_own_reason() throws IOException {
        Files.writeString(file, "former");
        assertThatThrownBy(() -> DurableFile.write(file, out -> {
            out.write(1);
            throw new IOException("no more content");
        })).isExactlyInstanceOf(IOException.class).hasMessage("no more content");
        assertThat(file).hasContent("former");
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void a_check_sees_the_complete_new_file_beside_the_former_one() throws IOException {
        Files.writeString(file, "former");
        AtomicReference<String> seen = new AtomicReference<>();
        try (DurableFile durable = DurableFile.begin(file)) {
            durable.stream().write("new".getBytes(StandardCharsets.UTF_8));
            durable.commit(complete -> seen.set(Files.readString(complete) + " " + Files.readString(file) + " " + complete.getParent().equals(
                    file.toRealPath().getParent())));
        }
        assertThat(seen).hasValue("new former true");
        assertThat(file).hasContent("new");
    }

    @Test
    void a_check_can_refuse() throws IOException {
        Files.writeString(file, "former");
        try (DurableFile durable = DurableFile.begin(file)) {
            durable.stream().write(1);
            assertThatThrownBy(() -> durable.commit(complete -> {
                throw new IOException("not valid");
            })).isExactlyInstanceOf(IOException.class).hasMessage("not valid");
        }
        assertThat(file).hasContent("former");
        assertThat(folder.toFile().list()).containsExactly("plan.learning");
    }

    @Test
    void a_commit_gives_the_stamp_of_the_new_file() throws IOException {
        FileStamp stamp = DurableFile.write(file, text("new"));
        assertThat(stamp).isEqualTo(FileStamp.of(file));
    }

    @Test
    void a_file_that_somebody_changed_is_not_replaced() throws IOException {
        FileStamp read = DurableFile.write(file, text("read by us"));
        Files.writeString(file, "written by somebody else");
        assertThatThrownBy(() -> DurableFile.write(file, WriteOptions.USUAL.expecting(read), text("ours")))
                .isInstanceOf(ChangedMeanwhileException.class).hasMessageContaining("somebody else has changed it");
        assertThat(file).hasContent("written by somebody else");
    }

    @Test
    void a_change_while_we_write_is_noticed_too() throws IOException {
        FileStamp read = DurableFile.write(file, text("read by us"));
        assertThatThrownBy(() -> DurableFile.write(file, WriteOptions.USUAL.expecting(read), out -> Files.writeString(file, "quicker")))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(file).hasContent("quicker");
    }

    @Test
    void an_unchanged_file_is_replaced_and_a_new_one_expected_to_be_absent_is_written() throws IOException {
        FileStamp first = DurableFile.write(file, WriteOptions.USUAL.expecting(FileStamp.ABSENT), text("one"));
        DurableFile.write(file, WriteOptions.USUAL.expecting(first), text("two"));
        assertThat(file).hasContent("two");
        assertThatThrownBy(() -> DurableFile.write(file, WriteOptions.USUAL.expecting(FileStamp.ABSENT), text("three")))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void the_longest_names_work_with_all_that_lies_around() throws IOException {
        for (String name : new String[] { "a".repeat(255), "ä".repeat(127), "😀".repeat(63) }) {
            Path file = folder.resolve(name);
            for (int number = 0; number < 5; number++) {
                DurableFile.write(file, Numbered.content(number));
            }
            assertThat(Surroundings.backups(file)).as(name).containsExactly(3, 2, 1);
        }
        Surroundings.assertTidy(folder);
    }

    @Test
    void strange_names_work() throws IOException {
        for (String name : new String[] { " ", "-rf", "a b", "a*[b]{c}?", "new\nline", "..a", ".hidden", "\\E.*" }) {
            Path file = folder.resolve(name);
            DurableFile.write(file, Numbered.content(1));
            DurableFile.write(file, Numbered.content(2));
            assertThat(Surroundings.backups(file)).as(name).containsExactly(1);
        }
        Surroundings.assertTidy(folder);
    }

    @Test
    void messages_use_the_name_that_the_person_knows() {
        assertThatThrownBy(() -> DurableFile.begin(folder.resolve("no/such.learning"), WriteOptions.USUAL.named("my plan")))
                .isInstanceOf(NotWrittenException.class).hasMessageStartingWith("'my plan' was not written: its folder does not exist.");
    }
}
