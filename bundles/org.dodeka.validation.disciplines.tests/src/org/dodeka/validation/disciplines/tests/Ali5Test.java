package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Ali5Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Ali5Test() {
        super("ALI-5");
    }

    @Test
    void an_addressed_force_passes() {
        assertPasses();
    }

    @Test
    void a_strong_restraining_force_that_nothing_addresses_is_unanswered() {
        h.noTime().getAddressedBy().clear();
        assertViolated(h.noTime(), "Force 1 is unanswered");
    }

    @Test
    void a_force_of_strength_3_may_stay_unanswered() {
        h.noTime().getAddressedBy().clear();
        h.noTime().setStrength(3);
        assertInapplicable();
    }

    @Test
    void a_driving_force_needs_no_answer() {
        h.noTime().getAddressedBy().clear();
        h.noTime().setDirection(ForceDirection.DRIVING);
        assertInapplicable();
    }

    @Test
    void the_strength_can_be_set() {
        h.noTime().getAddressedBy().clear();
        assertThat(findings(Map.of("ALI-5.strength", "5"))).isEmpty();
        h.noTime().setStrength(3);
        assertThat(findings(Map.of("ALI-5.strength", "3"))).hasSize(1);
    }

    @Test
    void the_fix_links_a_remedy_of_a_space_that_serves_the_goal() {
        h.noTime().getAddressedBy().clear();
        assertFixed();
    }

    @Test
    void the_fix_adds_an_activity_where_there_is_no_remedy_yet() {
        Force force = h.noTime();
        force.getAddressedBy().clear();
        h.space().setStage(Stage.POTENTIAL);
        h.space().getActivities().clear();
        h.space().getCommitments().clear();
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_in_a_design_without_spaces() {
        h.noTime().getAddressedBy().clear();
        h.noTime().setGoal(null);
        d.design().getSpaces().clear();
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }
}
