package org.dodeka.validation.metrics.tests;

import static org.dodeka.model.design.ValueCycle.APPLIED;
import static org.dodeka.model.design.ValueCycle.IMMEDIATE;
import static org.dodeka.model.design.ValueCycle.POTENTIAL;
import static org.dodeka.model.design.ValueCycle.STRATEGIC;

import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.ValueCycle;
import org.junit.jupiter.api.Test;

class MatrixFillTest extends MetricTest {

    MatrixFillTest() {
        super("matrixFill");
    }

    @Test
    void a_cycle_needs_a_figure_and_a_story() {
        d.indicator("Visits", null, IMMEDIATE);
        d.indicator("Requests met", null, APPLIED);
        d.story(null, IMMEDIATE, POTENTIAL, STRATEGIC);
        // IMMEDIATE only
        assertDesign(1 / 8.0);
    }

    @Test
    void all_eight_cycles_can_be_filled() {
        for (ValueCycle cycle : ValueCycle.values()) {
            d.indicator(cycle.getName(), null, cycle);
        }
        d.story(null, ValueCycle.values());
        assertDesign(1);
    }

    @Test
    void a_cycle_is_filled_once() {
        d.indicator("Requests met", null, APPLIED);
        d.indicator("Answers reused", null, APPLIED);
        d.indicator("Dialogues", null, STRATEGIC);
        d.story(null, APPLIED, APPLIED);
        d.story(null, STRATEGIC);
        assertDesign(0.25);
    }

    @Test
    void a_story_that_is_hoped_for_fills_too() {
        d.indicator("Requests met", null, APPLIED);
        d.story(null, APPLIED).setStatus(StoryStatus.ASPIRED);
        assertDesign(1 / 8.0);
    }

    @Test
    void figures_alone_fill_nothing() {
        d.indicator("Requests met", null, APPLIED);
        assertDesign(0);
    }

    @Test
    void stories_alone_fill_nothing() {
        d.story(null, APPLIED);
        assertDesign(0);
    }
}
