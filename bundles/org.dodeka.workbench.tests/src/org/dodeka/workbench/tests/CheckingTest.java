package org.dodeka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.dodeka.forms.editor.DesignEditor;
import org.dodeka.validation.RulePreferences;
import org.dodeka.workbench.checking.CheckingNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Designs are checked when they change on the disk, and what is found is marked. */
class CheckingTest {

    private static final String TYPE = "org.dodeka.workbench.finding";

    private IProject project;

    @BeforeEach
    void make() throws Exception {
        Desk.page().closeAllEditors(false);
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Checked");
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void remove() throws Exception {
        RulePreferences.write(InstanceScope.INSTANCE, "REL-1.severity", null);
        Desk.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    private IFile copy(String example) throws Exception {
        IFile copy = project.getFile(example + ".learning");
        Desk.example(example).copy(copy.getFullPath(), true, null);
        return copy;
    }

    private static List<IMarker> markers(IFile file) {
        try {
            return Arrays.asList(file.findMarkers(TYPE, true, IResource.DEPTH_ZERO));
        } catch (CoreException gone) {
            return List.of();
        }
    }

    private static IMarker marker(IFile file, String rule) {
        return markers(file).stream().filter(marker -> rule.equals(marker.getAttribute("rule", ""))).findFirst().orElse(null);
    }

    @Test
    void a_project_into_which_a_design_comes_is_checked_from_then_on_without_a_word() throws Exception {
        assertThat(project.hasNature(CheckingNature.ID)).isFalse();
        IFile file = copy("compliance-express");
        Desk.until("the design is checked", () -> marker(file, "REL-3") != null);
        assertThat(project.hasNature(CheckingNature.ID)).isTrue();
    }

    @Test
    void a_marker_says_what_where_and_how_bad_and_leads_to_the_element_in_its_editor() throws Exception {
        IFile file = copy("compliance-express");
        Desk.until("the design is checked", () -> marker(file, "VAL-4") != null);
        IMarker marker = marker(file, "VAL-4");
        assertThat(marker.isSubtypeOf(IMarker.PROBLEM)).isTrue();
        assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
        assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains("for whom");
        assertThat(marker.getAttribute(IMarker.LOCATION, "")).isNotBlank();
        assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isPositive();
        DesignEditor editor = (DesignEditor) IDE.openEditor(Desk.page(), marker);
        Desk.until("the element is shown", () -> editor.session().isPresent() && "value".equals(editor.getActivePageInstance().getId()));
    }

    @Test
    void saving_a_design_checks_it_again() throws Exception {
        IFile file = copy("wind-quality");
        Desk.until("the design is checked", () -> !markers(file).isEmpty());
        assertThat(marker(file, "REL-1")).isNull();
        DesignEditor editor = Desk.open(file);
        Desk.session(editor).edits().make("Empty", () -> Desk.session(editor).design().getSpaces().getFirst().setDomain(null));
        editor.doSave(new NullProgressMonitor());
        Desk.until("the finding is marked", () -> marker(file, "REL-1") != null);
    }

    @Test
    void a_broken_file_is_marked_on_its_line_and_mended_it_is_not() throws Exception {
        IFile file = copy("wind-quality");
        String good = Files.readString(Path.of(file.getLocationURI()));
        String[] lines = good.split("\n", -1);
        lines[5] = "<<<<<<< mine";
        file.setContents(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        Desk.until("the file is marked", () -> markers(file).stream().anyMatch(marker -> marker.getAttribute("rule", null) == null));
        IMarker broken = markers(file).stream().filter(marker -> marker.getAttribute("rule", null) == null).findFirst().orElseThrow();
        assertThat(broken.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
        assertThat(broken.getAttribute(IMarker.LINE_NUMBER, 0)).isBetween(5, 7);
        file.setContents(new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        Desk.until("the mark is gone", () -> markers(file).stream().noneMatch(marker -> marker.getAttribute("rule", null) == null));
    }

    @Test
    void other_settings_of_the_rules_check_everything_again_and_leave_right_markers_alone() throws Exception {
        IFile file = copy("compliance-express");
        Desk.until("the design is checked", () -> marker(file, "REL-1") != null && marker(file, "VAL-4") != null);
        long same = marker(file, "VAL-4").getId();
        assertThat(marker(file, "REL-1").getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
        RulePreferences.write(InstanceScope.INSTANCE, "REL-1.severity", "info");
        Desk.until("the severity is another",
                () -> marker(file, "REL-1") != null && marker(file, "REL-1").getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
        assertThat(marker(file, "VAL-4").getId()).isEqualTo(same);
    }

    @Test
    void waived_findings_are_not_marked() throws Exception {
        IFile file = copy("compliance-express");
        Desk.until("the design is checked", () -> marker(file, "VAL-4") != null);
        DesignEditor editor = Desk.open(file);
        Desk.session(editor).findings().all().all().stream().filter(finding -> finding.rule().id().equals("VAL-4"))
                .forEach(finding -> Desk.session(editor).findings().waive(finding, "Known", null));
        editor.doSave(new NullProgressMonitor());
        Desk.until("no marker is left", () -> marker(file, "VAL-4") == null);
    }
}
