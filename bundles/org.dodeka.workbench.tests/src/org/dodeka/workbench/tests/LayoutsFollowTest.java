package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayoutsFollowTest {

    private IFile design;

    @BeforeEach
    void have_a_design_with_layouts() throws Exception {
        IFile example = Desk.example("river-care");
        design = sibling(example, "arranged.learning");
        example.copy(design.getFullPath(), true, null);
        sibling(example, "arranged.diagrams").create("dodeka-diagrams 1\n".getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @AfterEach
    void remove_all() throws Exception {
        for (String name : new String[] { "arranged", "renamed" }) {
            sibling(design, name + ".learning").delete(true, null);
            sibling(design, name + ".diagrams").delete(true, null);
        }
    }

    private static IFile sibling(IFile file, String name) {
        return file.getParent().getFile(IPath.fromPortableString(name));
    }

    @Test
    void a_design_that_is_renamed_takes_its_layouts_along() throws Exception {
        design.move(sibling(design, "renamed.learning").getFullPath(), IResource.KEEP_HISTORY, null);
        Desk.until("the layouts have followed", () -> sibling(design, "renamed.diagrams").exists());
        assertThat(sibling(design, "arranged.diagrams").exists()).isFalse();
    }

    @Test
    void layouts_that_are_there_already_stay() throws Exception {
        IFile there = sibling(design, "renamed.diagrams");
        there.create("dodeka-diagrams 1\n\nL x 1 2 3 4\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        design.move(sibling(design, "renamed.learning").getFullPath(), IResource.KEEP_HISTORY, null);
        Desk.until("jobs are done", () -> Job.getJobManager().isIdle());
        assertThat(there.readString()).contains("L x");
        assertThat(sibling(design, "arranged.diagrams").exists()).isTrue();
    }
}
