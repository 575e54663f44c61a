package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;

class Rel2Test extends RuleTest {

    private final Space space = d.healthySpace("Clinic");

    Rel2Test() {
        super("REL-2");
    }

    @Test
    void a_space_with_a_goal_passes() {
        assertPasses();
    }

    @Test
    void a_space_without_a_goal_is_found() {
        space.getGoals().clear();
        assertViolated(space, "Clinic serves no goal");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        space.getGoals().clear();
        space.setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_links_the_goal_at_the_nearest_scale() {
        space.getGoals().clear();
        d.goal("A cleaner river", Scale.FIELD);
        d.goal("Anything else", Scale.FIELD);
        Answers answers = Answers.of();
        assertFixed(answers);
        assertThat(answers.offered()).containsExactly("Fewer repeated defects", "A cleaner river", "Anything else");
    }

    @Test
    void the_fix_writes_a_goal_down_where_there_is_none() {
        space.getGoals().clear();
        d.design().getGoals().clear();
        d.design().getForces().clear();
        d.design().getIndicators().get(0).setGoal(null);
        assertFixed(Answers.of("Repairs that last"));
    }
}
