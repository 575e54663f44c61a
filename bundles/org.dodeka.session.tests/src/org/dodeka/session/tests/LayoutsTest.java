package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.dodeka.model.catalogue.CataloguePackage;
import org.dodeka.model.design.Design;
import org.dodeka.session.DesignChange;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.session.SessionListener;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.testing.RandomEdits;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.DiagramLayout;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.layout.LayoutFile;
import org.dodeka.viewpoint.layout.Point;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people put figures is a part of the history. */
class LayoutsTest {

    static final FigureLayout HERE = FigureLayout.at(new Bounds(1, 2, 30, 40));
    static final FigureLayout THERE = FigureLayout.at(new Bounds(500, 2, 30, 40));

    @TempDir
    Path folder;

    private Desk desk;
    private DesignSession session;
    private DiagramLayout landscape;

    @BeforeEach
    void sit() throws IOException {
        desk = new Desk(folder);
        session = desk.session();
        landscape = session.layouts().of("Landscape");
    }

    private boolean move(FigureLayout to) {
        return session.edits().make("Move", () -> landscape.put("Space:a", to));
    }

    @Test
    void a_move_is_a_change_that_can_be_taken_back_and_made_again() {
        assertThat(session.isDirty()).isFalse();
        assertThat(move(HERE)).isTrue();
        assertThat(session.isDirty()).isTrue();
        assertThat(session.undoLabel()).contains("Move");
        session.undo();
        assertThat(landscape.get("Space:a")).isNull();
        assertThat(landscape.keys()).isEmpty();
        assertThat(session.isDirty()).isFalse();
        session.redo();
        assertThat(landscape.get("Space:a")).isEqualTo(HERE);
    }

    @Test
    void a_move_to_where_it_is_already_is_no_change() {
        move(HERE);
        assertThat(move(HERE)).isFalse();
        assertThat(session.edits().make("There and back", () -> {
            landscape.put("Space:a", THERE);
            landscape.put("Space:a", HERE);
        })).isFalse();
        session.undo();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void design_and_layout_change_together() {
        Design design = session.design();
        String name = design.getName();
        session.edits().make("Rename and move", () -> {
            design.setName("Other");
            landscape.put("Space:a", HERE);
        });
        session.undo();
        assertThat(design.getName()).isEqualTo(name);
        assertThat(landscape.get("Space:a")).isNull();
        session.redo();
        assertThat(design.getName()).isEqualTo("Other");
        assertThat(landscape.get("Space:a")).isEqualTo(HERE);
    }

    @Test
    void a_change_that_fails_leaves_no_figure_moved() {
        move(HERE);
        session.edits().make("Fail", () -> {
            landscape.put("Space:a", THERE);
            landscape.put("Space:b", THERE);
            throw new IllegalStateException("no");
        });
        assertThat(landscape.get("Space:a")).isEqualTo(HERE);
        assertThat(landscape.get("Space:b")).isNull();
        assertThat(desk.reports).singleElement().asString().contains("Fail");
    }

    @Test
    void outside_of_a_change_nothing_is_put() {
        assertThatThrownBy(() -> landscape.put("Space:a", HERE)).isInstanceOf(IllegalStateException.class);
        assertThat(landscape.get("Space:a")).isNull();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void what_was_found_for_a_person_and_switches_are_no_change() {
        landscape.set("Space:a", HERE);
        landscape.setSwitch("layer:People", true);
        assertThat(session.isDirty()).isFalse();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void listeners_hear_which_figures_are_elsewhere() {
        List<DesignChange> heard = new ArrayList<>();
        session.addListener(new SessionListener() {

            @Override
            public void changed(DesignChange change) {
                heard.add(change);
            }
        });
        move(HERE);
        session.undo();
        session.edits().set(session.design(), CataloguePackage.Literals.ELEMENT__NAME, "Other");
        assertThat(heard).extracting(DesignChange::figures).containsExactly(Map.of("Landscape", Set.of("Space:a")),
                Map.of("Landscape", Set.of("Space:a")), Map.of());
        assertThat(heard.getFirst().affected()).isEmpty();
    }

    @Test
    void a_move_between_two_keys_parts_what_is_typed() {
        EAttribute name = CataloguePackage.Literals.ELEMENT__NAME;
        session.edits().type(session.design(), name, "A");
        move(HERE);
        session.edits().type(session.design(), name, "Ab");
        session.undo();
        assertThat(session.design().getName()).isEqualTo("A");
        session.undo();
        assertThat(landscape.get("Space:a")).isNull();
    }

    @Test
    void a_move_alone_makes_no_recovery_copy() throws IOException {
        long before = recoveryFiles();
        move(HERE);
        desk.waitForRecoveryCopy();
        assertThat(recoveryFiles()).isEqualTo(before);
        session.edits().make("Rename", () -> session.design().setName("Other"));
        desk.waitForRecoveryCopy();
        assertThat(recoveryFiles()).isGreaterThan(before);
    }

    private long recoveryFiles() throws IOException {
        Path recovery = folder.resolve(".dodeka").resolve("recovery");
        if (!Files.exists(recovery)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(recovery)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void undo_of_all_gives_the_former_layouts_and_redo_of_all_the_later_ones(long seed) {
        Design design = RandomDesigns.small(seed);
        design.eResource().getContents().remove(design);
        try (Lease lease = desk.sessions.openNew(design, folder.resolve("random.learning"))) {
            session = lease.session();
            RandomEdits edits = new RandomEdits(session.domain(), design);
            Random random = new Random(seed);
            List<String> states = new ArrayList<>(List.of(state()));
            while (states.size() < 60) {
                session.edits().make("Edit", () -> {
                    int what = random.nextInt(3);
                    if (what > 0) {
                        session.execute(edits.next(random));
                    }
                    for (int i = what < 2 ? random.nextInt(4) : 0; i > 0; i--) {
                        put(random);
                    }
                });
                if (!state().equals(states.getLast())) {
                    states.add(state());
                }
            }
            walk(states, -1);
            walk(states, 1);
            walk(states, -1);
        }
        assertThat(desk.reports).isEmpty();
    }

    private void put(Random random) {
        FigureLayout figure = random.nextInt(4) == 0 ? null
                : HERE.with(new Bounds(random.nextInt(100), 0, 1, 1)).hidden(random.nextBoolean()).bent(List.of(new Point(random.nextInt(3), 0)));
        session.layouts().of("D" + random.nextInt(3)).put("Space:" + random.nextInt(6), figure);
    }

    private String state() {
        return Designs.text(session.design()) + new String(LayoutFile.bytes(session.layouts()));
    }

    /** Edits that show only outside of the design may stand between two states. */
    private void walk(List<String> states, int step) {
        int at = step < 0 ? states.size() - 1 : 0;
        while ((step < 0 ? session.undoLabel() : session.redoLabel()).isPresent()) {
            if (step < 0) {
                session.undo();
            } else {
                session.redo();
            }
            if (!state().equals(states.get(at))) {
                at += step;
                assertThat(state()).isEqualTo(states.get(at));
            }
        }
        assertThat(at).isEqualTo(step < 0 ? 0 : states.size() - 1);
    }
}
