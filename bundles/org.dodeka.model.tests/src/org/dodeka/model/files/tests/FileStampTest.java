package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.dodeka.model.files.FileStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of content is noticed, nothing else is a change. */
class FileStampTest {

    private static final FileTime EARLIER = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("plan.learning"), "content");
        Files.setLastModifiedTime(file, EARLIER);
    }

    @Test
    void it_tells_size_time_and_digest() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        assertThat(stamp.size()).isEqualTo(7);
        assertThat(stamp.modified()).isEqualTo(EARLIER.toInstant());
        assertThat(stamp.digest()).isEqualTo("ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73");
    }

    @Test
    void another_content_of_the_same_size_and_time_does_not_match() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Files.writeString(file, "CONTENT");
        Files.setLastModifiedTime(file, EARLIER);
        assertThat(stamp.matches(file)).isFalse();
        assertThat(stamp.looksUnchanged(file)).as("that is why it is no proof").isTrue();
    }

    @Test
    void the_same_content_written_anew_matches() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-02T00:00:00Z")));
        assertThat(stamp.matches(file)).isTrue();
        assertThat(stamp.looksUnchanged(file)).isFalse();
    }

    @Test
    void a_file_of_another_size_does_not_match() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Files.writeString(file, "content and more");
        assertThat(stamp.matches(file)).isFalse();
        assertThat(stamp.looksUnchanged(file)).isFalse();
    }

    @Test
    void a_missing_file_matches_nothing_but_its_absence() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Files.delete(file);
        assertThat(stamp.matches(file)).isFalse();
        assertThat(stamp.looksUnchanged(file)).isFalse();
        assertThat(FileStamp.of(file)).isEqualTo(FileStamp.ABSENT);
        assertThat(FileStamp.ABSENT.matches(file)).isTrue();
        assertThat(FileStamp.ABSENT.looksUnchanged(file)).isTrue();
        Files.writeString(file, "");
        assertThat(FileStamp.ABSENT.matches(file)).isFalse();
        assertThat(FileStamp.ABSENT.looksUnchanged(file)).isFalse();
    }
}
