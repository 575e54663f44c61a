package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.SaveTask;
import org.dodeka.session.SessionListener;
import org.dodeka.testing.Designs;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final EAttribute PURPOSE = DesignPackage.Literals.DESIGN__PURPOSE;

    @TempDir
    Path folder;
    private Desk desk;
    private DesignSession session;
    private Design design;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        session = desk.session();
        design = session.design();
    }

    private void purpose(String text) {
        session.edits().set(design, PURPOSE, text);
    }

    @Test
    void commands_have_labels_that_a_person_reads() {
        Space space = design.getSpaces().get(0);
        session.edits().set(space, CataloguePackage.Literals.ELEMENT__NAME, "Round");
        assertThat(session.undoLabel()).contains("Rename ‘Clinic’");
        session.edits().set(space, DesignPackage.Literals.SPACE__CADENCE_DAYS, 12);
        assertThat(session.undoLabel()).contains("Change cadence days of ‘Round’");
        session.edits().add(design, DesignPackage.Literals.DESIGN__PERSONS, DesignFactory.eINSTANCE.createPerson());
        assertThat(session.undoLabel()).contains("Add person");
        session.edits().delete(design.getPersons().subList(0, 3));
        assertThat(session.undoLabel()).contains("Delete 3 elements");
        session.edits().delete(List.of(space));
        assertThat(session.undoLabel()).contains("Delete ‘Round’");
        session.undo();
        assertThat(session.redoLabel()).contains("Delete ‘Round’");
    }

    @Test
    void undo_back_to_the_saved_state_is_clean() {
        assertThat(session.isDirty()).isFalse();
        purpose("One");
        assertThat(session.isDirty()).isTrue();
        session.undo();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_save_in_the_middle_of_the_history_is_the_clean_state() throws IOException {
        purpose("One");
        purpose("Two");
        session.undo();
        session.save();

        assertThat(session.isDirty()).isFalse();
        session.redo();
        assertThat(session.isDirty()).isTrue();
        session.undo();
        assertThat(session.isDirty()).isFalse();
        session.undo();
        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void a_branch_that_lost_the_saved_state_stays_dirty() throws IOException {
        purpose("One");
        session.save();
        session.undo();
        purpose("Two");
        session.undo();

        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void what_is_changed_while_the_disk_is_written_stays_unsaved() throws IOException {
        session.edits().type(design, PURPOSE, "One");
        SaveTask task = session.prepareSave(false);
        task.write();
        session.edits().type(design, PURPOSE, "Two");
        task.finish();

        assertThat(session.isDirty()).isTrue();
        session.undo();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void listeners_hear_of_dirtiness_once_each_way() {
        List<Boolean> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void dirtyChanged() {
                heard.add(session.isDirty());
            }
        });
        purpose("One");
        purpose("Two");
        session.undo();
        session.undo();

        assertThat(heard).containsExactly(true, false);
    }

    @Test
    void what_changes_nothing_is_no_command() {
        purpose(design.getPurpose());
        session.edits().make("Nothing", () -> {
            String before = design.getPurpose();
            design.setPurpose("Other");
            design.setPurpose(before);
        });

        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void keys_that_are_typed_in_one_go_are_one_command() {
        String before = design.getPurpose();
        session.edits().type(design, PURPOSE, "L");
        session.edits().type(design, PURPOSE, "Le");
        session.edits().type(design, PURPOSE, "Lea");
        session.undo();

        assertThat(design.getPurpose()).isEqualTo(before);
        session.redo();
        assertThat(design.getPurpose()).isEqualTo("Lea");
    }

    @Test
    void typing_is_parted_by_leaving_the_field_and_by_saving() throws IOException {
        session.edits().type(design, PURPOSE, "L");
        session.edits().endTyping();
        session.edits().type(design, PURPOSE, "Le");
        session.save();
        session.edits().type(design, PURPOSE, "Lea");

        session.undo();
        assertThat(design.getPurpose()).isEqualTo("Le");
        assertThat(session.isDirty()).isFalse();
        session.undo();
        assertThat(design.getPurpose()).isEqualTo("L");
    }

    @Test
    void a_change_that_fails_leaves_nothing_behind_and_is_told_once() {
        String before = Designs.text(design);
        boolean changed = session.edits().make("Mend", () -> {
            design.getPersons().remove(0);
            design.getSpaces().get(0).getParticipations().clear();
            throw new IllegalStateException("broken");
        });

        assertThat(changed).isFalse();
        assertThat(Designs.text(design)).isEqualTo(before);
        assertThat(session.isDirty()).isFalse();
        assertThat(desk.reports).containsExactly("‘Mend’ failed, and the design is as it was before: broken");
    }

    @Test
    void a_change_within_a_change_is_a_part_of_it() {
        String before = Designs.text(design);
        session.edits().make("Both", () -> {
            purpose("One");
            session.execute(SetCommand.create(session.domain(), design, DesignPackage.Literals.DESIGN__VERSION, "9"));
        });

        assertThat(session.undoLabel()).contains("Both");
        session.undo();
        assertThat(Designs.text(design)).isEqualTo(before);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void undo_says_what_to_look_at() {
        Person person = design.getPersons().get(0);
        List<DesignChange> changes = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void changed(DesignChange change) {
                changes.add(change);
            }
        });
        session.edits().delete(List.of(person));
        session.undo();

        assertThat(changes).extracting(DesignChange::kind).containsExactly(DesignChange.Kind.EXECUTED, DesignChange.Kind.UNDONE);
        assertThat(changes.get(1).affected()).contains(person);
        assertThat(changes.get(0).affected()).doesNotContain(person).isNotEmpty();
    }

    @Test
    void a_listener_that_fails_keeps_nobody_from_hearing() {
        List<String> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void changed(DesignChange change) {
                throw new IllegalStateException("page broken");
            }
        });
        session.addListener(new SessionListener() {
            @Override
            public void changed(DesignChange change) {
                heard.add(change.label());
            }
        });
        purpose("One");

        assertThat(heard).hasSize(1);
        assertThat(desk.reports).hasSize(1).first().asString().contains("page broken");
    }

    @Test
    void a_design_of_a_newer_format_refuses_changes_and_says_so() throws IOException {
        DesignSession newer = desk.open(desk.newer("newer.learning")).session();
        String before = Designs.text(newer.design());

        assertThat(newer.isReadOnly()).isTrue();
        assertThat(newer.edits().set(newer.design(), PURPOSE, "One")).isFalse();
        newer.execute(SetCommand.create(newer.domain(), newer.design(), PURPOSE, "Two"));

        assertThat(Designs.text(newer.design())).isEqualTo(before);
        assertThat(desk.reports).hasSize(2).allSatisfy(report -> assertThat(report).contains("newer version"));
        assertThatThrownBy(newer::save).hasMessageContaining("newer");
    }

    @Test
    void a_change_past_the_history_is_told_and_stays_unsaved() {
        purpose("One");
        design.setPurpose("Two");
        design.setPurpose("Three");

        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.isDirty()).isTrue();
        assertThat(desk.reports).hasSize(1);
    }

    @Test
    void another_thread_cannot_change_the_design() {
        assertThatThrownBy(() -> CompletableFuture.runAsync(() -> purpose("One")).get()).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void a_broken_viewer_makes_a_change_fail_but_not_the_design() {
        Person person = design.getPersons().get(0);
        session.edits().add(design, DesignPackage.Literals.DESIGN__GROUPS, DesignFactory.eINSTANCE.createGroup());
        session.edits().set(person, DesignPackage.Literals.PERSON__GROUPS, List.copyOf(design.getGroups()));
        String before = Designs.text(design);
        AdapterImpl broken = new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                if (notification.getFeature() == DesignPackage.Literals.GROUP__MEMBERS) {
                    throw new IllegalStateException("viewer broken");
                }
            }
        };
        design.getGroups().forEach(group -> group.eAdapters().add(broken));
        session.edits().delete(List.of(person));
        session.edits().set(person, DesignPackage.Literals.PERSON__GROUPS, List.of());

        assertThat(Designs.text(design)).isEqualTo(before);
        assertThat(desk.reports).hasSize(2).allSatisfy(report -> assertThat(report).contains("viewer broken"));

        design.getGroups().forEach(group -> group.eAdapters().remove(broken));
        session.edits().delete(List.of(person));
        String after = Designs.text(design);
        session.undo();
        assertThat(Designs.text(design)).isEqualTo(before);
        design.getGroups().forEach(group -> group.eAdapters().add(broken));
        session.redo();
        assertThat(Designs.text(design)).isEqualTo(before);
        assertThat(session.redoLabel()).isPresent();
        design.getGroups().forEach(group -> group.eAdapters().remove(broken));
        session.redo();
        assertThat(Designs.text(design)).isEqualTo(after);
    }

    @Test
    void copying_is_no_change_and_a_read_only_design_allows_it() throws IOException {
        DesignSession newer = desk.open(desk.newer("newer.learning")).session();
        newer.domain().getCommandStack().execute(CopyToClipboardCommand.create(newer.domain(), newer.design().getPersons().get(0)));

        assertThat(newer.domain().getClipboard()).hasSize(1);
        assertThat(newer.undoLabel()).isEmpty();
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void nothing_is_undone_in_the_middle_of_a_change() {
        purpose("One");
        session.edits().make("Both", session::undo);

        assertThat(desk.reports).hasSize(1);
        assertThat(session.undoLabel()).isPresent();
        assertThat(design.getPurpose()).isEqualTo("One");
    }
}
