package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Waiver;
import org.dodeka.session.DesignSession;
import org.dodeka.session.Lease;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.dodeka.testing.RandomDesigns;
import org.dodeka.testing.RandomEdits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactUndoTest {

    private static final int DESIGNS = Integer.getInteger("dodeka.property.designs", 15);
    private static final int EDITS = Integer.getInteger("dodeka.property.edits", 60);

    @TempDir
    Path folder;

    private Lease random(Desk desk, long seed) {
        Design design = RandomDesigns.small(seed);
        design.eResource().getContents().remove(design);
        return desk.sessions.openNew(design, folder.resolve("random.learning"));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void undo_of_all_gives_the_former_design_and_redo_of_all_the_later_one(long series) {
        Desk desk = new Desk(folder);
        for (long seed = series * 1_000; seed < series * 1_000 + DESIGNS; seed++) {
            try (Lease lease = random(desk, seed)) {
                DesignSession session = lease.session();
                Design design = session.design();
                RandomEdits edits = new RandomEdits(session.domain(), design);
                List<String> states = new ArrayList<>(List.of(Designs.text(design)));
                Random random = new Random(seed);
                while (states.size() < EDITS) {
                    session.execute(edits.next(random));
                    String now = Designs.text(design);
                    if (session.undoLabel().isPresent() && !now.equals(states.getLast())) {
                        states.add(now);
                    }
                }
                for (int round = 0; round < 2; round++) {
                    walk(session, states, seed);
                }
            }
        }
        assertThat(desk.reports).isEmpty();
    }

    /** Changes that show only outside of the design may stand between two states. */
    private static void walk(DesignSession session, List<String> states, long seed) {
        Design design = session.design();
        int at = states.size() - 1;
        while (session.undoLabel().isPresent()) {
            String label = session.undoLabel().get();
            session.undo();
            String now = Designs.text(design);
            if (!now.equals(states.get(at))) {
                at--;
                assertThat(now).as("design %d, undo to %d of %s", seed, at, label).isEqualTo(states.get(at));
            }
        }
        assertThat(at).isZero();
        while (session.redoLabel().isPresent()) {
            String label = session.redoLabel().get();
            session.redo();
            String now = Designs.text(design);
            if (!now.equals(states.get(at))) {
                at++;
                assertThat(now).as("design %d, redo to %d of %s", seed, at, label).isEqualTo(states.get(at));
            }
        }
        assertThat(at).isEqualTo(states.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = { 4, 5 })
    void a_deletion_leaves_no_reference_to_what_is_gone_and_undo_brings_all_back(long series) {
        Desk desk = new Desk(folder);
        for (long seed = series * 1_000; seed < series * 1_000 + 2 * DESIGNS; seed++) {
            try (Lease lease = random(desk, seed)) {
                DesignSession session = lease.session();
                Design design = session.design();
                List<EObject> objects = new ArrayList<>(Designs.objects(design));
                Collections.shuffle(objects, new Random(seed));
                List<EObject> gone = objects.subList(0, Math.min(3, objects.size()));
                String before = Designs.text(design);
                boolean changed = session.edits().delete(gone);

                String after = Designs.text(design);
                for (EObject element : gone) {
                    if (element != design && changed) {
                        assertThat(EcoreUtil.isAncestor(design, element)).isFalse();
                        assertThat(after).doesNotContain("removed " + EcoreUtil.getID(element));
                    }
                }
                session.undo();
                assertThat(Designs.text(design)).isEqualTo(before);
                session.redo();
                assertThat(Designs.text(design)).isEqualTo(after);
            }
        }
    }

    @Test
    void both_lists_of_a_reference_keep_their_order() throws IOException {
        Desk desk = new Desk(folder);
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        Group one = builder.group("One", 1, 1);
        Group two = builder.group("Two", 1, 1);
        Person ann = builder.person("Ann", two, one);
        builder.person("Ben", one, two);
        DesignSession session = desk.open(desk.save(builder.design(), "plan.learning")).session();
        String before = Designs.text(session.design());

        EObject person = session.element(ann.getId()).orElseThrow();
        session.execute(DeleteCommand.create(session.domain(), person));
        session.undo();
        assertThat(Designs.text(session.design())).isEqualTo(before);

        Group group = (Group) session.element(one.getId()).orElseThrow();
        session.edits().remove(group, DesignPackage.Literals.GROUP__MEMBERS, List.of(person));
        session.undo();
        assertThat(Designs.text(session.design())).isEqualTo(before);

        session.execute(AddCommand.create(session.domain(), session.design(), DesignPackage.Literals.DESIGN__PERSONS, EcoreUtil.copy(person)));
        session.undo();
        assertThat(Designs.text(session.design())).isEqualTo(before);
    }

    @Test
    void a_new_element_comes_back_as_it_was_made() throws IOException {
        Desk desk = new Desk(folder);
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.group("One", 1, 1);
        builder.group("Two", 1, 1);
        DesignSession session = desk.open(desk.save(builder.design(), "plan.learning")).session();
        Design design = session.design();
        Person ann = DesignFactory.eINSTANCE.createPerson();
        session.edits().make("Add Ann", () -> {
            ann.getGroups().add(design.getGroups().get(1));
            ann.getGroups().add(design.getGroups().get(0));
            design.getPersons().add(ann);
        });
        String after = Designs.text(design);
        session.undo();
        session.redo();

        assertThat(Designs.text(design)).isEqualTo(after);
    }

    @Test
    void a_waiver_goes_with_what_it_is_about() throws IOException {
        Desk desk = new Desk(folder);
        DesignBuilder builder = Desk.builder();
        Waiver waiver = builder.waiver("REL-1", builder.design().getSpaces().get(0));
        DesignSession session = desk.open(desk.save(builder.design(), "plan.learning")).session();

        assertThat(session.element(waiver.getId())).isPresent();
        session.edits().delete(session.design().getSpaces());

        assertThat(session.design().getWaivers()).isEmpty();
    }
}
