package org.dodeka.validation.metrics.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.junit.jupiter.api.Test;

class LoopClosureTest extends MetricTest {

    private final Space space = d.space("Circle");
    private final Group sites = d.group("Sites", 1, 1);
    private final Activity clinic = on(0);

    LoopClosureTest() {
        super("loopClosure");
    }

    private Activity on(int day) {
        return d.activity(space, "Activity", Mode.ENGAGEMENT, a -> a.setStart(d.day(day)));
    }

    @Test
    void a_loop_that_returns_in_time_is_closed() {
        d.loop(clinic, on(42), sites);
        assertDesign(1);
    }

    @Test
    void the_last_day_is_in_time() {
        d.loop(clinic, on(90), sites);
        assertDesign(1);
    }

    @Test
    void a_day_later_is_too_late() {
        d.loop(clinic, on(91), sites);
        assertDesign(0);
    }

    @Test
    void a_loop_may_allow_itself_more_time() {
        d.loop(clinic, on(91), sites).setMaxDays(120);
        assertDesign(1);
    }

    @Test
    void a_return_before_the_source_is_none() {
        d.loop(clinic, on(-1), sites);
        assertDesign(0);
    }

    @Test
    void what_nobody_applies_is_open() {
        d.loop(clinic, on(42));
        assertDesign(0);
    }

    @Test
    void what_returns_nowhere_is_open() {
        d.loop(clinic, null, sites);
        assertDesign(0);
    }

    @Test
    void an_undated_return_is_open() {
        d.loop(clinic, d.activity(space, "Some day", Mode.ENGAGEMENT), sites);
        assertDesign(0);
    }

    @Test
    void one_closed_loop_of_three_is_a_third() {
        d.loop(clinic, on(42), sites);
        d.loop(clinic, on(42));
        d.loop(null, null, sites);
        assertDesign(1 / 3.0);
    }

    @Test
    void without_loops_there_is_no_value() {
        assertThat(ofDesign()).isEmpty();
    }
}
