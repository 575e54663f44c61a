package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dodeka.session.tests.LayoutsTest.HERE;
import static org.dodeka.session.tests.LayoutsTest.THERE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.dodeka.model.design.Space;
import org.dodeka.model.files.Backup;
import org.dodeka.session.DesignSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts are saved beside the design, and what goes wrong with them is never in the way of the design. */
class LayoutFilesTest {

    private static final String HEADER = "dodeka-diagrams 1\n";

    @TempDir
    Path folder;

    private Desk desk;
    private Path design;
    private Path layouts;

    @BeforeEach
    void sit() throws IOException {
        desk = new Desk(folder);
        design = desk.file("plan.learning");
        layouts = folder.resolve("plan.diagrams");
    }

    private DesignSession open() throws IOException {
        return desk.open(design).session();
    }

    private static String space(DesignSession session) {
        return "Space:" + session.design().getSpaces().getFirst().getId();
    }

    private static String line(DesignSession session, String place) {
        return "\nLandscape " + space(session) + " " + place + "\n";
    }

    private static void move(DesignSession session, String key, org.dodeka.viewpoint.layout.FigureLayout to) {
        session.edits().make("Move", () -> session.layouts().of("Landscape").put(key, to));
    }

    private String text() throws IOException {
        return Files.readString(layouts);
    }

    @Test
    void where_figures_are_is_saved_beside_the_design_and_read_again() throws IOException {
        DesignSession session = open();
        move(session, space(session), HERE);
        session.save();
        assertThat(text()).isEqualTo(HEADER + line(session, "1 2 30 40"));
        assertThat(session.isDirty()).isFalse();

        DesignSession later = new Desk(folder).open(design).session();
        assertThat(later.layouts().of("Landscape").get(space(later))).isEqualTo(HERE);
        assertThat(later.isDirty()).isFalse();
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void where_nothing_is_known_no_file_is_made() throws IOException {
        DesignSession session = open();
        session.layouts().of("Landscape");
        session.save();
        assertThat(layouts).doesNotExist();
    }

    @Test
    void a_file_that_says_the_same_is_not_written() throws IOException {
        DesignSession session = open();
        Files.writeString(layouts, (HEADER + line(session, "1 2 30 40")).replace("\n", "\r\n"));
        session.reload();
        session.edits().make("Rename", () -> session.design().setName("Other"));
        session.save();
        assertThat(text()).contains("\r\n");
        assertThat(Backup.of(layouts)).isEmpty();
    }

    @Test
    void switches_and_found_places_are_saved_with_the_next_change() throws IOException {
        DesignSession session = open();
        session.layouts().of("Landscape").set(space(session), HERE);
        session.layouts().of("Landscape").setSwitch("layer:People", true);
        session.save();
        assertThat(text()).isEqualTo(HEADER + "\nLandscape layer:People on\n" + line(session, "1 2 30 40"));
    }

    @Test
    void figures_of_elements_that_are_gone_are_left_out_and_undo_brings_them_back() throws IOException {
        DesignSession session = open();
        Space space = session.design().getSpaces().getFirst();
        String key = space(session);
        String design = session.design().getId();
        String edge = "Boundary:" + design + "(" + key + "@" + design + ">Band://Scale/TEAM)";
        move(session, key, HERE);
        move(session, key + "@" + design, HERE);
        move(session, edge, HERE);
        move(session, "Band://Scale/TEAM@" + design, HERE);
        session.save();
        assertThat(text()).contains(" " + key + " ", key + "@" + design, edge, "Band://Scale/TEAM@" + design);
        move(session, "Step://@spaces.0/@stories.0/@steps.1@" + design, HERE);
        session.edits().delete(Set.of(space));
        session.save();
        assertThat(text()).isEqualTo(HEADER + "\nLandscape Band://Scale/TEAM@" + design
                + " 1 2 30 40\n\nLandscape Step://@spaces.0/@stories.0/@steps.1@"
                + design + " 1 2 30 40\n");
        session.undo();
        session.save();
        assertThat(text()).contains(" " + key + " ", edge);
    }

    @Test
    void what_an_open_diagram_shows_is_kept_whatever_it_is_of() throws IOException {
        DesignSession session = open();
        String key = space(session);
        move(session, key, HERE);
        move(session, "Dream:nobody", HERE);
        Runnable closed = session.keepFigures("Landscape", () -> Set.of("Dream:nobody"));
        session.save();
        assertThat(text()).contains("Dream:nobody", key);
        closed.run();
        session.save();
        assertThat(text()).contains(key).doesNotContain("Dream:nobody");
    }

    @Test
    void a_broken_file_is_told_once_and_kept_before_it_is_replaced() throws IOException {
        Files.writeString(layouts, HEADER + "\nLandscape Space:x 1 2 three 4\n");
        DesignSession session = open();
        assertThat(desk.reports).singleElement().asString().contains("plan.diagrams", "3", "three");
        session.reload();
        desk.executor.run();
        session.save();
        assertThat(desk.reports).hasSize(2).last().asString().contains("plan.diagrams.broken");
        assertThat(Files.readString(folder.resolve("plan.diagrams.broken"))).contains("three");
        assertThat(text()).isEqualTo(HEADER);

        Files.writeString(layouts, "rubbish");
        session.reload();
        move(session, space(session), HERE);
        session.save();
        assertThat(Files.readString(folder.resolve("plan.diagrams.broken-2"))).isEqualTo("rubbish");
        assertThat(Files.readString(folder.resolve("plan.diagrams.broken"))).contains("three");
    }

    @Test
    void what_is_understood_of_a_broken_file_is_used() throws IOException {
        DesignSession first = open();
        Files.writeString(layouts, "<<<<<<< mine\n" + HEADER + line(first, "1 2 30 40"));
        DesignSession session = new Desk(folder).open(design).session();
        assertThat(session.layouts().of("Landscape").get(space(session))).isEqualTo(HERE);
    }

    @Test
    void a_newer_file_is_used_and_never_overwritten() throws IOException {
        DesignSession first = open();
        String newer = "dodeka-diagrams 2\n" + line(first, "1 2 30 40") + "\nLandscape theme dark blue\n";
        Files.writeString(layouts, newer);
        Desk other = new Desk(folder);
        DesignSession session = other.open(design).session();
        assertThat(other.reports).singleElement().asString().contains("plan.diagrams", "2");
        assertThat(session.layouts().of("Landscape").get(space(session))).isEqualTo(HERE);
        move(session, space(session), THERE);
        session.save();
        assertThat(text()).isEqualTo(newer);
        session.saveAs(folder.resolve("copy.learning"), false);
        assertThat(Files.readString(folder.resolve("copy.diagrams"))).isEqualTo(newer);
        assertThat(other.reports).hasSize(1);
    }

    @Test
    void a_file_that_became_newer_meanwhile_is_not_overwritten_either() throws IOException {
        DesignSession session = open();
        Files.writeString(layouts, "dodeka-diagrams 2\n");
        move(session, space(session), THERE);
        session.save();
        assertThat(text()).isEqualTo("dodeka-diagrams 2\n");
        assertThat(session.isDirty()).isFalse();
        assertThat(desk.reports).singleElement().asString().contains("plan.diagrams");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_kept_as_a_backup() throws IOException {
        DesignSession session = open();
        move(session, space(session), HERE);
        session.save();
        Files.writeString(layouts, HEADER + line(session, "7 7 7 7"));
        move(session, space(session), THERE);
        session.save();
        assertThat(text()).contains(" 500 2 ");
        assertThat(Files.readString(Backup.of(layouts).getFirst().path())).contains(" 7 7 7 7");
        assertThat(desk.reports).singleElement().asString().contains("plan.diagrams", "backup");
    }

    @Test
    void who_knows_nothing_does_not_overwrite_what_somebody_else_wrote() throws IOException {
        DesignSession session = open();
        Files.writeString(layouts, HEADER + line(session, "7 7 7 7"));
        session.edits().make("Rename", () -> session.design().setName("Other"));
        session.save();
        assertThat(text()).contains(" 7 7 7 7");
    }

    @Test
    void reading_again_reads_the_layouts_again() throws IOException {
        DesignSession session = open();
        Object former = session.layouts();
        Files.writeString(layouts, HEADER + line(session, "1 2 30 40"));
        session.reload();
        assertThat(session.layouts()).isNotSameAs(former);
        assertThat(session.layouts().of("Landscape").get(space(session))).isEqualTo(HERE);
        move(session, space(session), THERE);
        session.save();
        assertThat(text()).contains(" 500 2 ");
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void saving_under_another_name_writes_the_layouts_beside_it() throws IOException {
        DesignSession session = open();
        move(session, space(session), HERE);
        session.save();
        move(session, space(session), THERE);
        session.saveAs(folder.resolve("other.learning"), false);
        assertThat(Files.readString(folder.resolve("other.diagrams"))).contains(" 500 2 ");
        assertThat(text()).contains(" 1 2 30 40");
        move(session, space(session), HERE);
        session.save();
        assertThat(Files.readString(folder.resolve("other.diagrams"))).contains(" 1 2 30 40");
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void layouts_that_cannot_be_written_are_told_and_the_design_is_saved() throws IOException {
        DesignSession session = open();
        Files.createDirectory(layouts);
        move(session, space(session), HERE);
        session.edits().make("Rename", () -> session.design().setName("Other"));
        session.save();
        assertThat(session.isDirty()).isFalse();
        assertThat(Files.readString(design)).contains("Other");
        assertThat(desk.reports).singleElement().asString().contains("plan.diagrams");
    }

    @Test
    void layouts_that_cannot_be_read_do_not_stop_the_design_from_opening() throws IOException {
        Files.createDirectory(layouts);
        assertThat(open().layouts().isEmpty()).isTrue();
        assertThat(desk.reports).singleElement().asString().contains("plan.diagrams");
    }

    @Test
    void a_session_that_follows_its_file_saves_the_layouts_there() throws IOException {
        DesignSession session = open();
        move(session, space(session), HERE);
        session.save();
        Path moved = folder.resolve("moved.learning");
        Files.move(design, moved);
        Files.move(layouts, folder.resolve("moved.diagrams"));
        session.followTo(moved);
        move(session, space(session), THERE);
        session.save();
        assertThat(layouts).doesNotExist();
        assertThat(Files.readString(folder.resolve("moved.diagrams"))).contains(" 500 2 ");
        assertThat(desk.reports).isEmpty();
    }
}
