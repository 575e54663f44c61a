package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.SpaceKind;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Eng5Test extends RuleTest {

    private final Space space = d.space("Circle");

    Eng5Test() {
        super("ENG-5");
    }

    @Test
    void half_may_be_pushed() {
        activity(Initiative.PUSH, 2);
        activity(Initiative.PULL, 2);
        assertPasses();
    }

    @Test
    void more_than_half_is_pushed() {
        activity(Initiative.PUSH, 2).setRepeats(3);
        activity(Initiative.PULL, 3);
        assertViolated(space, "Circle is 67 % pushed", "50 %");
    }

    @Test
    void a_network_is_asked_too() {
        space.setKind(SpaceKind.NETWORK);
        activity(Initiative.PUSH, 2);
        assertViolated(space, "100 %");
    }

    @ParameterizedTest
    @EnumSource(names = { "COMMUNITY", "NETWORK" }, mode = EnumSource.Mode.EXCLUDE)
    void other_kinds_may_be_pushed(SpaceKind kind) {
        space.setKind(kind);
        activity(Initiative.PUSH, 2);
        assertInapplicable();
    }

    @Test
    void without_hours_the_rule_does_not_apply() {
        activity(Initiative.PUSH, 0);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        activity(Initiative.PUSH, 2);
        space.setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_share_can_be_set() {
        activity(Initiative.PUSH, 2);
        activity(Initiative.PULL, 2);
        assertThat(findings(Map.of("ENG-5.share", "0.4"))).hasSize(1);
    }

    @Test
    void the_fix_makes_activities_request_led_until_it_is_enough() {
        activity(Initiative.PUSH, 2);
        activity(Initiative.PUSH, 2);
        activity(Initiative.PUSH, 1);
        activity(Initiative.PULL, 0.5);
        assertFixed();
    }

    private Activity activity(Initiative initiative, double hours) {
        return d.activity(space, "Round", Mode.ENGAGEMENT, a -> {
            a.setInitiative(initiative);
            a.setHours(hours);
        });
    }
}
