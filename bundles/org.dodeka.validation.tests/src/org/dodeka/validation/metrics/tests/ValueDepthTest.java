package org.dodeka.validation.metrics.tests;

import static org.dodeka.model.design.ValueCycle.APPLIED;
import static org.dodeka.model.design.ValueCycle.ENABLING;
import static org.dodeka.model.design.ValueCycle.IMMEDIATE;
import static org.dodeka.model.design.ValueCycle.ORIENTING;
import static org.dodeka.model.design.ValueCycle.POTENTIAL;
import static org.dodeka.model.design.ValueCycle.REALIZED;
import static org.dodeka.model.design.ValueCycle.STRATEGIC;
import static org.dodeka.model.design.ValueCycle.TRANSFORMATIVE;

import java.util.stream.Stream;

import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.ValueCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueDepthTest extends MetricTest {

    ValueDepthTest() {
        super("valueDepth");
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                run(5, IMMEDIATE, POTENTIAL, APPLIED, REALIZED, TRANSFORMATIVE),
                run(3, IMMEDIATE, POTENTIAL, APPLIED),
                run(1, IMMEDIATE),
                run(1, IMMEDIATE, APPLIED, TRANSFORMATIVE), // two gaps
                run(2, IMMEDIATE, POTENTIAL, REALIZED), // a gap after the second
                run(1, APPLIED, POTENTIAL, IMMEDIATE), // against the order
                run(2, APPLIED, IMMEDIATE, POTENTIAL), // the run begins late in the story
                run(3, APPLIED, REALIZED, TRANSFORMATIVE), // the run begins late in the chain
                run(3, IMMEDIATE, ORIENTING, POTENTIAL, STRATEGIC, APPLIED), // others may stand between
                run(3, IMMEDIATE, IMMEDIATE, POTENTIAL, POTENTIAL, APPLIED), // so may the same
                run(3, IMMEDIATE, POTENTIAL, IMMEDIATE, APPLIED), // the new beginning does not undo the run
                run(0, ORIENTING, ENABLING, STRATEGIC)); // none of them is in the chain
    }

    private static Arguments run(int length, ValueCycle... steps) {
        return Arguments.of(length, steps);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_longest_run_in_order_counts(int length, ValueCycle[] steps) {
        d.story(null, steps);
        assertDesign(length / 5.0);
    }

    @Test
    void the_best_story_counts() {
        d.story(null, IMMEDIATE);
        d.story(null, IMMEDIATE, POTENTIAL, APPLIED, REALIZED);
        d.story(null, IMMEDIATE, POTENTIAL);
        assertDesign(0.8);
    }

    @Test
    void stories_do_not_complete_each_other() {
        d.story(null, IMMEDIATE, POTENTIAL);
        d.story(null, APPLIED, REALIZED);
        assertDesign(0.4);
    }

    @Test
    void an_aspired_story_is_no_evidence() {
        d.story(null, IMMEDIATE, POTENTIAL, APPLIED).setStatus(StoryStatus.ASPIRED);
        d.story(null, IMMEDIATE);
        assertDesign(0.2);
    }

    @Test
    void without_stories_there_is_no_depth() {
        assertDesign(0);
    }
}
