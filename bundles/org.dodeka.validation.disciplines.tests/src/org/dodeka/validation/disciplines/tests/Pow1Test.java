package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Pow1Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);

    Pow1Test() {
        super("POW-1");
    }

    @Test
    void a_decider_without_rank_passes() {
        healthy.sponsor().setDecides(true);
        assertPasses();
    }

    @Test
    void a_deciding_group_passes() {
        rankDecides();
        healthy.members().setDecides(true);
        assertPasses();
    }

    @Test
    void only_rank_decides() {
        rankDecides();
        assertViolated(healthy.space(), "Only rank decides in Clinic");
    }

    @Test
    void a_vacant_seat_decides_nothing() {
        rankDecides();
        d.participation(healthy.space(), null, RoleKind.MEMBER, Level.CORE, p -> p.setDecides(true));
        assertViolated(healthy.space(), "Clinic");
    }

    @Test
    void a_group_without_known_members_stands_for_people_without_rank() {
        Space board = board();
        d.participation(board, d.group("Farmers", 4, 0), RoleKind.MEMBER, Level.ACTIVE);
        assertViolated(board, "Board");
    }

    @Test
    void a_group_of_people_with_rank_alone_does_not_count() {
        Group directors = d.group("Directors", 1, 4);
        d.person("Chief", p -> p.setFormalAuthority(true), directors);
        healthy.space().setStage(Stage.POTENTIAL);
        d.participation(board(), directors, RoleKind.MEMBER, Level.ACTIVE);
        assertInapplicable();
    }

    @Test
    void among_people_with_rank_the_rule_does_not_apply() {
        healthy.space().setStage(Stage.POTENTIAL);
        board();
        assertInapplicable();
    }

    @Test
    void without_deciders_the_rule_does_not_apply() {
        healthy.convener().setDecides(false);
        assertInapplicable();
    }

    @Test
    void the_fix_makes_somebody_without_rank_decide() {
        rankDecides();
        assertFixed();
    }

    private void rankDecides() {
        healthy.convener().setDecides(null);
        healthy.sponsor().setDecides(true);
    }

    private Space board() {
        Space board = d.space("Board");
        Person director = d.person("Director", p -> p.setFormalAuthority(true));
        Participation seat = d.participation(board, director, RoleKind.CONVENER, Level.CORE);
        seat.setDecides(true);
        return board;
    }
}
