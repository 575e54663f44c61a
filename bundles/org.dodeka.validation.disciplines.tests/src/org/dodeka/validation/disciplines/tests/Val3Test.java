package org.dodeka.validation.disciplines.tests;

import org.dodeka.model.design.Scale;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.testing.HealthySpace;
import org.junit.jupiter.api.Test;

class Val3Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    private void onlyStory(ValueCycle... cycles) {
        d.design().getStories().clear();
        d.story(h.space(), cycles);
    }

    Val3Test() {
        super("VAL-3");
    }

    @Test
    void a_story_with_the_whole_chain_passes() {
        assertPasses();
    }

    @Test
    void other_steps_may_stand_between() {
        onlyStory(ValueCycle.ORIENTING, ValueCycle.IMMEDIATE, ValueCycle.IMMEDIATE, ValueCycle.STRATEGIC, ValueCycle.POTENTIAL, ValueCycle.REALIZED,
                ValueCycle.APPLIED);
        assertPasses();
    }

    @Test
    void a_missing_step_is_found() {
        onlyStory(ValueCycle.IMMEDIATE, ValueCycle.APPLIED, ValueCycle.REALIZED);
        assertViolated(h.space(), "Clinic: broken value chain");
    }

    @Test
    void a_wrong_order_is_found() {
        onlyStory(ValueCycle.POTENTIAL, ValueCycle.IMMEDIATE, ValueCycle.APPLIED);
        assertViolated(h.space(), "Clinic: broken value chain");
    }

    @Test
    void a_chain_over_two_stories_is_broken() {
        onlyStory(ValueCycle.IMMEDIATE, ValueCycle.POTENTIAL);
        d.story(h.space(), ValueCycle.APPLIED);
        assertViolated(h.space(), "Clinic: broken value chain");
    }

    @Test
    void one_whole_story_among_others_is_enough() {
        onlyStory(ValueCycle.APPLIED);
        d.story(h.space(), ValueCycle.IMMEDIATE, ValueCycle.POTENTIAL, ValueCycle.APPLIED);
        assertPasses();
    }

    @Test
    void a_space_without_stories_is_found() {
        h.story().setSpace(null);
        assertViolated(h.space(), "Clinic: broken value chain");
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        h.story().setSpace(null);
        h.space().setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_adds_a_story_to_fill_in() {
        h.story().setSpace(null);
        assertFixed();
    }
}
