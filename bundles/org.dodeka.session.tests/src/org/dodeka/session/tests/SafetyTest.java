package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.files.Backup;
import org.dodeka.model.files.ChangedMeanwhileException;
import org.dodeka.model.files.RecoveryCopy;
import org.dodeka.model.resource.DesignBackups;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.session.DesignSession;
import org.dodeka.session.DiskState;
import org.dodeka.session.Lease;
import org.dodeka.session.LoadedDesign;
import org.dodeka.session.SaveTask;
import org.dodeka.session.SessionListener;
import org.dodeka.validation.RuleSettings;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {

    @TempDir
    Path folder;
    private Desk desk;
    private Path file;
    private Lease lease;
    private DesignSession session;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        file = desk.file("plan.learning");
        lease = desk.open(file);
        session = lease.session();
    }

    private void purpose(String text) {
        session.edits().set(session.design(), DesignPackage.Literals.DESIGN__PURPOSE, text);
    }

    /** Somebody else writes the file. */
    private void elsewhere(String purpose) throws IOException {
        var other = DesignFiles.load(file);
        other.getContents().getFirst().eSet(DesignPackage.Literals.DESIGN__PURPOSE, purpose);
        DesignFiles.save(other, file);
    }

    private String purposeOf(Path saved) throws IOException {
        return (String) DesignFiles.load(saved).getContents().getFirst().eGet(DesignPackage.Literals.DESIGN__PURPOSE);
    }

    private List<Path> copies() throws IOException {
        Path recovery = folder.resolve(".dodeka/recovery");
        if (!Files.exists(recovery)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(recovery)) {
            return all.filter(path -> !path.toString().endsWith("owner") && !path.toString().endsWith("lock")).toList();
        }
    }

    /** What a crash leaves: the copy without its owner. */
    private RecoveryCopy crash(String purpose) throws IOException {
        purpose(purpose);
        desk.waitForRecoveryCopy();
        Path copy = copies().getFirst();
        Path kept = folder.resolve("kept");
        Files.copy(copy, kept);
        lease.close();
        Files.createDirectories(copy.getParent());
        Files.copy(kept, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(kept);
        desk = new Desk(folder);
        lease = desk.open(file);
        session = lease.session();
        assertThat(session.recoveries()).hasSize(1);
        return session.recoveries().getFirst();
    }

    @Test
    void unsaved_changes_are_copied_and_the_copy_goes_when_they_are_saved() throws IOException {
        purpose("Unsaved");
        assertThat(copies()).isEmpty();
        desk.waitForRecoveryCopy();
        assertThat(copies()).hasSize(1);

        session.save();

        assertThat(copies()).isEmpty();
    }

    @Test
    void as_many_backups_are_kept_as_are_wanted_when_it_is_saved() throws IOException {
        desk.backups = 2;
        for (int i = 0; i < 5; i++) {
            purpose("Version " + i);
            session.save();
        }
        assertThat(Backup.of(file)).hasSize(2);

        desk.backups = 4;
        for (int i = 5; i < 10; i++) {
            purpose("Version " + i);
            session.save();
        }
        assertThat(Backup.of(file)).hasSize(4);
    }

    @Test
    void what_is_changed_during_a_save_is_copied_again() throws IOException {
        purpose("One");
        SaveTask task = session.prepareSave(false);
        task.write();
        purpose("Two");
        task.finish();
        desk.waitForRecoveryCopy();

        assertThat(copies()).hasSize(1);
        assertThat(Files.readString(copies().getFirst())).contains("Two");
    }

    @Test
    void a_recovery_copy_is_offered_and_taken_over_as_unsaved_content() throws IOException {
        RecoveryCopy copy = crash("Recovered");

        session.replace(session.load(copy));

        assertThat(session.design().getPurpose()).isEqualTo("Recovered");
        assertThat(session.isDirty()).isTrue();
        assertThat(session.recoveries()).isEmpty();
        assertThat(Files.exists(copy.path())).isTrue();
        session.save();
        assertThat(purposeOf(file)).isEqualTo("Recovered");
        assertThat(Files.exists(copy.path())).isFalse();
    }

    @Test
    void a_recovery_copy_that_is_not_wanted_is_removed() throws IOException {
        RecoveryCopy copy = crash("Recovered");

        session.discard(copy);

        assertThat(session.recoveries()).isEmpty();
        assertThat(Files.exists(copy.path())).isFalse();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_change_by_somebody_else_is_noticed_and_read() throws IOException {
        EObject selected = session.design().getSpaces().get(0);
        List<String> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void replaced() {
                heard.add("replaced");
            }
        });
        assertThat(session.checkDisk()).isEqualTo(DiskState.UNCHANGED);
        elsewhere("Elsewhere");
        assertThat(session.checkDisk()).isEqualTo(DiskState.CHANGED);

        session.reload();

        assertThat(heard).containsExactly("replaced");
        assertThat(session.design().getPurpose()).isEqualTo("Elsewhere");
        assertThat(session.isDirty()).isFalse();
        assertThat(session.checkDisk()).isEqualTo(DiskState.UNCHANGED);
        assertThat(session.element(EcoreUtil.getID(selected))).isPresent().get().isNotSameAs(selected);
        purpose("Mine");
        session.undo();
        assertThat(session.design().getPurpose()).isEqualTo("Elsewhere");
    }

    @Test
    void the_same_content_written_anew_is_no_change() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertThat(session.checkDisk()).isEqualTo(DiskState.UNCHANGED);
    }

    @Test
    void saving_over_somebody_elses_change_is_refused_unless_forced() throws IOException {
        purpose("Mine");
        elsewhere("Elsewhere");

        assertThatThrownBy(session::save).isInstanceOf(DesignSaveException.class).hasCauseInstanceOf(ChangedMeanwhileException.class);
        assertThat(session.isDirty()).isTrue();
        assertThat(purposeOf(file)).isEqualTo("Elsewhere");
        SaveTask task = session.prepareSave(true);
        task.write();
        task.finish();

        assertThat(purposeOf(file)).isEqualTo("Mine");
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_file_that_was_deleted_leaves_its_content_unsaved() throws IOException {
        Files.delete(file);

        assertThat(session.checkDisk()).isEqualTo(DiskState.DELETED);

        assertThat(session.isDirty()).isTrue();
        assertThat(session.design().getSpaces()).isNotEmpty();
        desk.waitForRecoveryCopy();
        assertThat(copies()).hasSize(1);
        session.save();
        assertThat(Files.exists(file)).isTrue();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_failed_save_keeps_the_changes_and_their_copy() throws IOException {
        purpose("Mine");
        desk.waitForRecoveryCopy();
        session.edits().set(session.design(), DesignPackage.Literals.DESIGN__PURPOSE, "Bad\u0000");

        assertThatThrownBy(session::save).isInstanceOf(DesignSaveException.class);

        assertThat(session.isDirty()).isTrue();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void revert_gives_up_what_is_unsaved() throws IOException {
        String before = session.design().getPurpose();
        purpose("Mine");
        desk.waitForRecoveryCopy();

        session.reload();

        assertThat(session.design().getPurpose()).isEqualTo(before);
        assertThat(session.isDirty()).isFalse();
        assertThat(session.undoLabel()).isEmpty();
        assertThat(copies()).isEmpty();
    }

    @Test
    void a_broken_file_is_not_taken_over() throws IOException {
        purpose("Mine");
        Files.writeString(file, "broken");

        assertThatThrownBy(session::reload).isInstanceOf(DesignLoadException.class);

        assertThat(session.design().getPurpose()).isEqualTo("Mine");
        assertThat(session.isDirty()).isTrue();
        assertThat(session.undoLabel()).isPresent();
    }

    @Test
    void save_as_moves_the_session_to_the_other_file() throws IOException {
        purpose("Mine");
        desk.waitForRecoveryCopy();
        Path other = folder.resolve("other.learning");

        session.saveAs(other, false);

        assertThat(session.file()).isEqualTo(other.toRealPath());
        assertThat(session.isDirty()).isFalse();
        assertThat(copies()).isEmpty();
        assertThat(purposeOf(other)).isEqualTo("Mine");
        assertThat(purposeOf(file)).isNotEqualTo("Mine");
        assertThat(desk.open(file).session()).isNotSameAs(session);
        purpose("Again");
        session.save();
        assertThat(purposeOf(other)).isEqualTo("Again");
    }

    @Test
    void save_as_overwrites_nothing_unasked_and_no_file_that_is_open() throws IOException {
        Path other = desk.file("other.learning");
        assertThatThrownBy(() -> session.saveAs(other, false)).isInstanceOf(DesignSaveException.class);
        desk.open(other);
        assertThatThrownBy(() -> session.saveAs(other, true)).isInstanceOf(DesignSaveException.class).hasMessageContaining("open already");
        assertThat(session.file()).isEqualTo(file.toRealPath());
    }

    @Test
    void closing_gives_up_what_is_unsaved() throws IOException {
        purpose("Mine");
        desk.waitForRecoveryCopy();
        lease.close();

        assertThat(copies()).isEmpty();
    }

    @Test
    void a_file_that_can_be_written_again_gets_recovery_copies() throws IOException {
        Path newer = desk.newer("newer.learning");
        DesignSession other = desk.open(newer).session();
        Files.writeString(newer, Files.readString(newer).replace("formatVersion=\"2.0\"", "formatVersion=\"1.0\""));
        other.reload();

        assertThat(other.isReadOnly()).isFalse();
        other.edits().set(other.design(), DesignPackage.Literals.DESIGN__PURPOSE, "Mine");
        desk.waitForRecoveryCopy();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void what_was_read_under_former_settings_is_checked_with_the_present_ones() throws IOException {
        session.edits().set(session.design().getSpaces().get(0), DesignPackage.Literals.SPACE__DOMAIN, "");
        session.save();
        LoadedDesign loaded = session.load();
        desk.sessions.use(new RuleSettings(Map.of("REL-1.enabled", "false")));

        session.replace(loaded);

        assertThat(session.findings().all().all()).noneMatch(finding -> finding.rule().id().equals("REL-1"));
    }

    @Test
    void looking_at_the_disk_changes_nothing() throws IOException {
        elsewhere("Elsewhere");
        assertThat(session.diskState()).isEqualTo(DiskState.CHANGED);
        Files.delete(file);
        assertThat(session.diskState()).isEqualTo(DiskState.DELETED);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void the_session_follows_a_file_that_was_moved_with_what_is_unsaved() throws IOException {
        purpose("Mine");
        Path moved = folder.resolve("moved.learning");
        Files.move(file, moved);
        List<String> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void saved() {
                heard.add("saved");
            }
        });

        assertThat(session.followTo(moved)).isTrue();

        assertThat(heard).containsExactly("saved");
        assertThat(session.file()).isEqualTo(moved.toRealPath());
        assertThat(session.isDirty()).isTrue();
        assertThat(session.checkDisk()).isEqualTo(DiskState.UNCHANGED);
        desk.waitForRecoveryCopy();
        assertThat(copies()).hasSize(1).first().asString().contains("moved");
        session.save();
        assertThat(purposeOf(moved)).isEqualTo("Mine");
        assertThat(Files.exists(file)).isFalse();
        assertThat(desk.open(moved).session()).isSameAs(session);
    }

    @Test
    void the_session_does_not_follow_to_a_file_that_is_open() throws IOException {
        Path other = desk.file("other.learning");
        desk.open(other);

        assertThat(session.followTo(other)).isFalse();

        assertThat(session.file()).isEqualTo(file.toRealPath());
    }

    /** A broken file with a backup of what it was. */
    private Path broken() throws IOException {
        Path broken = desk.file("broken.learning");
        var design = DesignFiles.load(broken);
        design.getContents().getFirst().eSet(DesignPackage.Literals.DESIGN__PURPOSE, "Later");
        DesignFiles.save(design, broken);
        Files.writeString(broken, "broken");
        return broken;
    }

    @Test
    void a_backup_in_the_place_of_a_broken_file_is_unsaved_and_saving_restores_the_file() throws IOException {
        Path broken = broken();
        assertThatThrownBy(() -> desk.open(broken)).isInstanceOf(DesignLoadException.class);
        Backup backup = DesignBackups.newestThatOpens(broken).orElseThrow();

        DesignSession restored = desk.sessions.openBackup(broken, backup).session();

        assertThat(restored.isRestored()).isTrue();
        assertThat(restored.isDirty()).isTrue();
        assertThat(restored.file()).isEqualTo(broken.toRealPath());
        assertThat(restored.checkDisk()).isEqualTo(DiskState.UNCHANGED);
        assertThat(Files.readString(broken)).isEqualTo("broken");
        desk.waitForRecoveryCopy();
        assertThat(copies()).hasSize(1);
        restored.save();
        assertThat(restored.isRestored()).isFalse();
        assertThat(restored.isDirty()).isFalse();
        assertThat(DesignFiles.load(broken).getContents()).hasSize(1);
    }

    @Test
    void a_file_that_was_mended_elsewhere_takes_the_place_of_the_backup() throws IOException {
        Path broken = broken();
        Backup backup = DesignBackups.newestThatOpens(broken).orElseThrow();
        DesignSession restored = desk.sessions.openBackup(broken, backup).session();
        Files.copy(backup.path(), broken, StandardCopyOption.REPLACE_EXISTING);

        restored.reload();

        assertThat(restored.isRestored()).isFalse();
        assertThat(restored.isDirty()).isFalse();
    }
}
