package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.dodeka.model.files.ChangedMeanwhileException;
import org.dodeka.model.files.Content;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.FileStamp;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.dodeka.model.resource.DesignBackups;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.model.resource.Designs;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who cannot open a design is told which backup can be opened; and what saving and copying a design promise. */
class BackupAdviceTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aName() {
        file = folder.resolve("plan.learning");
    }

    private void save(String text) throws IOException {
        DurableFile.write(file, Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String good(String id) {
        return Fixtures.file("<goals id='" + id + "'/>");
    }

    private LoadProblem lastProblem() {
        return last(catchThrowableOfType(DesignLoadException.class, () -> DesignFiles.load(file)));
    }

    private static LoadProblem last(DesignLoadException refused) {
        assertThat(refused.problems()).anyMatch(LoadProblem::isError);
        return refused.problems().getLast();
    }

    @Test
    void the_newest_backup_that_opens_is_named_with_its_time() throws IOException {
        save(good("oldest"));
        save(good("old"));
        Files.setLastModifiedTime(file, FileTime.from(LocalDateTime.of(2026, 6, 1, 9, 30).atZone(ZoneId.systemDefault()).toInstant()));
        save("<broken");
        save("<broken too");
        LoadProblem advice = lastProblem();
        assertThat(advice.message()).isEqualTo("The newest backup that can be opened is '" + folder.resolve(".dodeka/backups/plan.learning.2")
                + "', written 2026-06-01 09:30. Look at it, and copy it to where this file is if it is what you need.");
        assertThat(advice.line()).isZero();
        assertThat(advice.isError()).isFalse();
        assertThat(DesignBackups.newestThatOpens(file)).hasValueSatisfying(backup -> assertThat(backup.path()).hasFileName("plan.learning.2"));
        Files.copy(folder.resolve(".dodeka/backups/plan.learning.2"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Fixtures.design(DesignFiles.load(file)).getGoals().get(0).getId()).isEqualTo("old");
    }

    @Test
    void that_none_opens_and_that_there_is_none_are_told() throws IOException {
        Files.writeString(file, "<broken");
        assertThat(lastProblem().message()).isEqualTo("There is no backup of this file.");
        save("<broken too");
        save("<broken once more");
        assertThat(lastProblem().message()).startsWith("None of the 2 backups in the folder .dodeka/backups");
    }

    @Test
    void a_file_that_vanished_has_its_backup_named_and_one_that_never_was_has_nothing() throws IOException {
        assertThat(lastProblem().message()).startsWith("There is no file");
        save(good("a"));
        save(good("b"));
        Files.delete(file);
        assertThat(lastProblem().message()).startsWith("The newest backup that can be opened is");
    }

    @Test
    void opening_in_a_resource_set_gives_the_same_advice_and_leaves_the_set_as_it_was() throws IOException {
        save(good("a"));
        save("<broken");
        var set = Designs.newResourceSet();
        DesignLoadException refused = catchThrowableOfType(DesignLoadException.class,
                () -> DesignFiles.load(set, URI.createFileURI(file.toString())));
        assertThat(last(refused).message()).startsWith("The newest backup that can be opened is");
        assertThat(set.getResources()).isEmpty();
    }

    @Test
    void a_relative_name_gets_relative_advice() throws IOException {
        save(good("a"));
        save("<broken");
        DesignLoadException refused = catchThrowableOfType(DesignLoadException.class, () -> DesignFiles.load(file));
        assertThat(last(DesignBackups.advise(refused, file, "sub/plan.learning")).message()).contains("'"
                + Path.of("sub/.dodeka/backups/plan.learning.1") + "'");
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("elsewhere")).resolve("link.learning"), file);
        assertThat(last(DesignBackups.advise(refused, link, "link.learning")).message())
                .contains(folder.toRealPath().resolve(".dodeka/backups/plan.learning.1").toString());
    }

    @Test
    void backups_of_backups_are_not_looked_for() throws IOException {
        save("<broken");
        save("<broken too");
        Path backup = folder.resolve(".dodeka/backups/plan.learning.1");
        Path inner = Files.createDirectories(folder.resolve(".dodeka/backups/.dodeka/backups"));
        Files.writeString(inner.resolve("plan.learning.1.1"), good("hidden"));
        assertThat(lastProblem().message()).startsWith("None of the 1 backups");
        assertThat(DesignBackups.newestThatOpens(backup)).isPresent();
    }

    @Test
    void a_failure_of_the_disk_and_a_change_by_others_are_told_as_the_cause() throws IOException {
        DesignResource resource = Fixtures.load(good("a"));
        assertThatThrownBy(() -> DesignFiles.save(resource, folder.resolve("no/such.learning"))).isInstanceOf(DesignSaveException.class)
                .hasCauseInstanceOf(NotWrittenException.class).hasMessageContaining("its folder does not exist");
        FileStamp stamp = DesignFiles.save(resource, file);
        assertThat(stamp.matches(file)).isTrue();
        Files.writeString(file, "by somebody else");
        assertThatThrownBy(() -> DesignFiles.save(resource, file, WriteOptions.USUAL.expecting(stamp))).isInstanceOf(DesignSaveException.class)
                .hasCauseInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void a_snapshot_says_what_would_be_saved_and_changes_nothing() throws IOException {
        DesignResource resource = Fixtures.load(Fixtures.file("<!-- aside --><goals id='g1'/>"));
        resource.setModified(true);
        int problems = resource.problems().size();
        Path copy = folder.resolve("copy");
        Content snapshot = DesignFiles.snapshot(resource);
        assertThat(resource.isModified()).isTrue();
        assertThat(resource.problems()).hasSize(problems).isNotEmpty();
        Fixtures.design(resource).setName("changed after the snapshot");
        DurableFile.write(copy, snapshot);
        assertThat(copy).hasBinaryContent(Fixtures.save(Fixtures.load(good("g1"))));
    }

    @Test
    void a_snapshot_of_what_cannot_be_saved_says_so_when_it_is_written() throws IOException {
        DesignResource resource = Fixtures.load(good("g1"));
        Fixtures.design(resource).getGoals().get(0).setId("two words");
        Content snapshot = DesignFiles.snapshot(resource);
        assertThatThrownBy(() -> DurableFile.write(file, snapshot)).isInstanceOf(DesignSaveException.class).hasMessageContaining("blank");
        assertThat(file).doesNotExist();
    }
}
