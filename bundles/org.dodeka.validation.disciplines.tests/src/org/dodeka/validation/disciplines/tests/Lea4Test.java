package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Lea4Test extends RuleTest {

    private final HealthySpace healthy = d.healthy("Clinic", Scale.UNIT);
    private final Space space = healthy.space();

    Lea4Test() {
        super("LEA-4");
    }

    @Test
    void a_community_with_a_sponsor_passes() {
        assertPasses();
    }

    @ParameterizedTest
    @EnumSource(names = { "UNIT", "ORGANISATION", "FIELD" })
    void a_wide_community_without_a_sponsor(Scale scale) {
        space.setScale(scale);
        healthy.sponsor().setRole(RoleKind.MEMBER);
        assertViolated(space, "Clinic lacks cover");
    }

    @Test
    void a_network_without_a_sponsor() {
        space.setKind(SpaceKind.NETWORK);
        healthy.sponsor().setRole(RoleKind.MEMBER);
        assertViolated(space, "Clinic");
    }

    @Test
    void a_former_sponsor_gives_no_cover() {
        healthy.sponsor().setUntil(d.day(-1));
        assertViolated(space, "Clinic");
    }

    @Test
    void a_vacancy_gives_no_cover() {
        healthy.sponsor().setActor(null);
        assertViolated(space, "Clinic");
    }

    @ParameterizedTest
    @EnumSource(names = { "COMMUNITY", "NETWORK" }, mode = EnumSource.Mode.EXCLUDE)
    void other_kinds_need_no_sponsor(SpaceKind kind) {
        space.setKind(kind);
        healthy.sponsor().setRole(RoleKind.MEMBER);
        assertInapplicable();
    }

    @Test
    void at_the_scale_of_a_team_no_sponsor_is_needed() {
        space.setScale(Scale.TEAM);
        healthy.sponsor().setRole(RoleKind.MEMBER);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        space.setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_fix_assigns_a_sponsor() {
        space.getParticipations().remove(healthy.sponsor());
        healthy.dialogue().getParticipants().remove(healthy.sponsor());
        healthy.workshop().getParticipants().remove(healthy.sponsor());
        assertFixed();
    }

    @Test
    void the_fix_keeps_those_with_rank_among_themselves_where_only_they_decide() {
        Space network = d.space("Board", s -> s.setScale(Scale.FIELD));
        d.participation(network, healthy.boss(), RoleKind.CONVENER, Level.CORE, p -> p.setDecides(true));
        assertFixed();
    }
}
