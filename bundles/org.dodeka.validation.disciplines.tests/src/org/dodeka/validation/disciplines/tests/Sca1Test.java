package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Sca1Test extends RuleTest {

    Sca1Test() {
        super("SCA-1");
    }

    @Test
    void spaces_at_two_scales_pass() {
        d.space("Circle");
        d.space("Forum", s -> s.setScale(Scale.FIELD));
        assertPasses();
    }

    @Test
    void two_spaces_at_one_scale_are_a_one_scale_design() {
        d.space("North");
        d.space("South");
        assertViolated(d.design(), "One-scale design: all 2 spaces");
    }

    @Test
    void spaces_that_are_not_live_count_too() {
        d.space("North", s -> s.setStage(Stage.POTENTIAL));
        d.space("South", s -> s.setStage(Stage.TRANSFORMATION));
        assertViolated(d.design(), "One-scale design");
    }

    @Test
    void one_space_is_left_alone() {
        d.space("North");
        assertInapplicable();
    }

    @Test
    void no_space_is_left_alone() {
        assertInapplicable();
    }

    @Test
    void the_number_can_be_set() {
        d.space("North");
        d.space("South");
        assertThat(findings(Map.of("SCA-1.spaces", "3"))).isEmpty();
    }

    @Test
    void the_fix_adds_a_space_one_level_up() {
        d.space("North");
        Space south = d.space("South");
        d.space("Annex", s -> s.setParent(south));
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(d.design().getSpaces().get(3)).returns(Scale.UNIT, Space::getScale).returns(2, s -> s.getChildren().size());
    }

    @Test
    void the_fix_adds_a_narrower_space_under_the_field() {
        d.space("North", s -> s.setScale(Scale.FIELD));
        d.space("South", s -> s.setScale(Scale.FIELD));
        assertFixed();
    }

    @Test
    void the_fix_does_nothing_without_a_name() {
        d.space("North");
        d.space("South");
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.none()).canExecute()).isFalse();
    }
}
