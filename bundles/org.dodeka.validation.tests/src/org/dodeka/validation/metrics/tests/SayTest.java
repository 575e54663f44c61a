package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Actor;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;

class SayTest extends MetricTest {

    private final Space space = d.space("Circle");
    private final Person boss = d.person("Jonas", p -> p.setFormalAuthority(true));
    private final Person ana = d.person("Ana", p -> p.setFormalAuthority(false));

    SayTest() {
        super("say");
    }

    private void decides(Space where, Actor actor) {
        d.participation(where, actor, RoleKind.MEMBER, Level.CORE, p -> p.setDecides(true));
    }

    @Test
    void rank_alone_deciding_is_nothing() {
        decides(space, boss);
        assertDesign(0);
    }

    @Test
    void nobody_deciding_by_rank_is_everything() {
        decides(space, ana);
        assertDesign(1);
    }

    @Test
    void one_of_three_with_rank_leaves_two_thirds() {
        decides(space, boss);
        decides(space, ana);
        decides(space, d.group("Sites", 1, 1));
        assertDesign(2 / 3.0);
    }

    @Test
    void who_decides_in_two_spaces_is_one_decider() {
        decides(space, boss);
        decides(d.space("Forum"), boss);
        decides(space, ana);
        assertDesign(0.5);
    }

    @Test
    void unknown_authority_is_none() {
        decides(space, d.person("Ben"));
        assertDesign(1);
    }

    @Test
    void who_only_takes_part_is_not_counted() {
        decides(space, ana);
        d.participation(space, boss, RoleKind.MEMBER, Level.CORE);
        d.participation(space, boss, RoleKind.MEMBER, Level.CORE, p -> p.setDecides(false));
        assertDesign(1);
    }

    @Test
    void without_deciders_there_is_no_value() {
        d.participation(space, ana, RoleKind.MEMBER, Level.CORE);
        assertThat(ofDesign()).isEmpty();
    }

    @Test
    void a_vacant_seat_is_no_decider() {
        decides(space, null);
        assertThat(ofDesign()).isEmpty();
    }
}
