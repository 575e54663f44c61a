package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Pow2Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Pow2Test() {
        super("POW-2");
    }

    @Test
    void a_space_with_a_decider_passes() {
        assertPasses();
    }

    @Test
    void nobody_decides() {
        healthy.convener().setDecides(false);
        assertViolated(healthy.space(), "Clinic: decisions unowned");
    }

    @Test
    void in_an_empty_space_nobody_decides() {
        Space empty = d.space("Empty");
        assertViolated(empty, "Empty");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        healthy.convener().setDecides(false);
        healthy.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_marks_a_decider() {
        healthy.convener().setDecides(null);
        assertFixed();
    }

    @Test
    void the_fix_prefers_people_without_rank() {
        healthy.convener().setDecides(false);
        healthy.convener().setLevel(Level.PERIPHERAL);
        healthy.facilitator().setLevel(Level.PERIPHERAL);
        healthy.expert().setLevel(Level.PERIPHERAL);
        healthy.sponsor().setLevel(Level.CORE);
        assertFixed();
    }

    @Test
    void the_fix_brings_a_decider_into_an_empty_space() {
        d.space("Empty");
        assertFixed();
    }

    @Test
    void the_fix_takes_somebody_with_rank_where_there_are_no_others() {
        Space board = d.space("Board");
        d.participation(board, healthy.boss(), RoleKind.CONVENER, Level.CORE);
        assertFixed();
    }
}
