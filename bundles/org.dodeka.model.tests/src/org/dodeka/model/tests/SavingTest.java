package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Person;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be read again is not written, and a former file survives every failure. */
class SavingTest {

    private static final DesignFactory F = DesignFactory.eINSTANCE;

    @TempDir
    Path folder;
    private Path file;
    private Design design;

    @BeforeEach
    void anOlderFile() throws IOException {
        file = Files.writeString(folder.resolve("plan.learning"), "former");
        design = Fixtures.newDesign();
    }

    private void assertRefused(String message) throws IOException {
        assertThatThrownBy(() -> DesignFiles.save(design, file)).isInstanceOf(DesignSaveException.class).hasMessageContaining(message);
        assertThat(file).hasContent("former");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_is_replaced_as_a_whole() throws IOException {
        DesignFiles.save(design, file);
        assertThat(Fixtures.design(DesignFiles.load(file)).getId()).isEqualTo(design.getId());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, folder.resolve(".dodeka"));
        }
        assertThat(folder.resolve(".dodeka/backups/plan.learning.1")).hasContent("former");
    }

    @Test
    void a_design_without_resource_is_put_into_one() throws IOException {
        Design loose = F.createDesign();
        DesignFiles.save(loose, folder.resolve("new.learning"));
        assertThat(loose.getId()).isNotBlank();
        assertThat(folder.resolve("new.learning")).exists();
    }

    @Test
    void a_reference_to_something_that_was_removed_is_refused() throws IOException {
        Person person = F.createPerson();
        person.setName("Ann");
        Goal goal = F.createGoal();
        goal.setOwner(person);
        design.getGoals().add(goal);
        assertRefused("'Ann', which is neither in it nor in the catalogue");
    }

    @Test
    void a_reference_into_another_design_is_refused() throws IOException {
        Design other = Fixtures.newDesign();
        Person person = F.createPerson();
        person.setName("Bo");
        other.getPersons().add(person);
        Goal goal = F.createGoal();
        goal.setOwner(person);
        design.getGoals().add(goal);
        assertRefused("'Bo', which is neither in it nor in the catalogue");
    }

    @Test
    void an_id_used_twice_is_refused() throws IOException {
        for (String name : new String[] { "First", "Second" }) {
            Goal goal = F.createGoal();
            goal.setId("same");
            goal.setName(name);
            design.getGoals().add(goal);
        }
        assertRefused("The id 'same' is used twice");
    }

    @Test
    void an_id_that_was_changed_to_one_in_use_is_refused() throws IOException {
        for (String id : new String[] { "one", "two" }) {
            Goal goal = F.createGoal();
            goal.setId(id);
            design.getGoals().add(goal);
        }
        design.getGoals().get(0).setId("two");
        assertRefused("The id 'two' is used twice");
    }

    @Test
    void an_id_that_was_changed_to_a_free_one_is_saved() throws IOException {
        design.setId("renamed");
        DesignFiles.save(design, file);
        assertThat(Fixtures.design(DesignFiles.load(file)).getId()).isEqualTo("renamed");
    }

    @Test
    void an_id_with_a_blank_or_none_at_all_is_refused() throws IOException {
        Goal goal = F.createGoal();
        design.getGoals().add(goal);
        goal.setId("two words");
        assertRefused("contains a blank");
        goal.setId(null);
        assertRefused("The id is empty");
    }

    @Test
    void control_characters_and_half_characters_are_refused() throws IOException {
        design.setName("bell \u0007");
        assertRefused("'bell  ' holds a character that a file cannot hold");
        design.setName("half \uD83D!");
        assertRefused("holds a character that a file cannot hold");
        design.setName("none \uFFFE");
        assertRefused("holds a character that a file cannot hold");
    }

    @Test
    void a_file_holds_exactly_one_design() throws IOException {
        design.eResource().getContents().add(F.createDesign());
        assertRefused("exactly one Design");
        design.eResource().getContents().clear();
        DesignResource empty = new DesignResource(URI.createURI("x.learning"));
        assertThatThrownBy(() -> DesignFiles.save(empty, file)).hasMessageContaining("exactly one Design");
    }

    @Test
    void a_resource_of_another_kind_is_refused() throws IOException {
        new XMIResourceImpl().getContents().add(design);
        assertRefused("resource of another kind");
    }

    @Test
    void a_missing_folder_is_told() {
        assertThatThrownBy(() -> DesignFiles.save(design, folder.resolve("no/such/plan.learning")))
                .isInstanceOf(DesignSaveException.class).hasMessageContaining("Check that the folder exists");
    }

    @Test
    void a_folder_is_not_overwritten() {
        assertThatThrownBy(() -> DesignFiles.save(design, folder)).isInstanceOf(DesignSaveException.class).hasMessageContaining("is a folder");
    }

    @Test
    void a_design_opened_read_only_is_not_saved() throws IOException {
        DesignResource resource = Fixtures.load(Fixtures.file("<goals id='g1' colour='red'/>"));
        assertThat(resource.isReadOnly()).isTrue();
        assertThatThrownBy(() -> DesignFiles.save(resource, file)).isInstanceOf(DesignSaveException.class).hasMessageContaining("read-only");
        assertThatThrownBy(() -> resource.save(new ByteArrayOutputStream(), null)).isInstanceOf(DesignSaveException.class);
        assertThat(file).hasContent("former");
    }

    @Test
    void unloading_forgets_that_a_file_was_read_only() throws IOException {
        DesignResource resource = Fixtures.load(Fixtures.file("<goals id='g1' colour='red'/>"));
        resource.unload();
        assertThat(resource.isReadOnly()).isFalse();
    }

    @Test
    void permissions_and_links_are_kept() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.learning"), file);
        DesignFiles.save(design, link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
        assertThat(Files.readString(file)).contains("design:Design");
    }
}
