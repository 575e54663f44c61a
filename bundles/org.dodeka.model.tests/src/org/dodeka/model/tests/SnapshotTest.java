package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Group;
import org.dodeka.model.files.Content;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.DesignSaveException;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void a_snapshot_is_byte_for_byte_what_saving_would_have_written() throws IOException {
        Design design = LargeDesign.of(2_000, 7);
        DesignResource resource = Fixtures.put(design);
        byte[] before = Fixtures.save(resource);
        Content snapshot = DesignFiles.snapshot(resource);
        design.getSpaces().getFirst().setName("another one");
        design.getPersons().getFirst().getGroups().clear();
        design.getGroups().removeLast();
        assertThat(written(snapshot)).isEqualTo(before);
        assertThat(written(snapshot)).as("again").isEqualTo(before);
    }

    @Test
    void lists_that_are_the_other_end_of_a_reference_keep_their_order() throws IOException {
        Design design = LargeDesign.of(300, 8);
        design.getGroups().getFirst().getMembers().move(0, design.getGroups().getFirst().getMembers().size() - 1);
        List.copyOf(design.getSpaces()).forEach(space -> space.getGoals().sort((one, other) -> other.getId().compareTo(one.getId())));
        DesignResource resource = Fixtures.put(design);
        assertThat(written(DesignFiles.snapshot(resource))).isEqualTo(Fixtures.save(resource));
    }

    @Test
    void what_refers_to_something_outside_the_design_is_refused_as_by_saving() throws IOException {
        Design design = LargeDesign.of(300, 9);
        DesignResource resource = Fixtures.put(design);
        Group nowhere = DesignFactory.eINSTANCE.createGroup();
        nowhere.setName("Nowhere");
        design.getPersons().getFirst().getGroups().add(nowhere);
        assertThatThrownBy(() -> Fixtures.save(resource)).isInstanceOf(DesignSaveException.class).hasMessageContaining("Nowhere");
        Content snapshot = DesignFiles.snapshot(resource);
        assertThatThrownBy(() -> written(snapshot)).isInstanceOf(DesignSaveException.class).hasMessageContaining("Nowhere");
    }
}
