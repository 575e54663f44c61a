package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.dodeka.model.design.Scale;
import org.dodeka.testing.HealthySpace;
import org.dodeka.validation.FixInput;
import org.junit.jupiter.api.Test;

class Bou5Test extends RuleTest {

    private final HealthySpace h = d.healthy("Clinic", Scale.UNIT);

    Bou5Test() {
        super("BOU-5");
    }

    @Test
    void the_only_broker_of_two_boundaries_passes() {
        boundaries(1);
        assertPasses();
    }

    @Test
    void the_only_broker_of_three_boundaries_is_a_bottleneck() {
        boundaries(2);
        assertViolated(h.mira(), "Mira: bottleneck, the only broker of 3 boundaries");
    }

    @Test
    void a_boundary_with_a_second_broker_does_not_count() {
        boundaries(2);
        h.boundary().getBrokers().add(h.ivo());
        assertPasses();
    }

    @Test
    void people_who_broker_nothing_are_left_alone() {
        h.boundary().getBrokers().clear();
        assertInapplicable();
    }

    @Test
    void the_number_can_be_set() {
        boundaries(1);
        assertThat(findings(Map.of("BOU-5.boundaries", "2"))).hasSize(1);
        boundaries(1);
        assertThat(findings(Map.of("BOU-5.boundaries", "4"))).isEmpty();
    }

    @Test
    void the_fix_pairs_a_broker() {
        boundaries(2);
        assertFixed();
    }

    @Test
    void the_fix_pairs_as_many_as_it_takes_and_one_who_is_at_home_on_both_sides() {
        boundaries(4);
        h.noor().getGroups().add(h.engineers());
        assertFixed();
        Answers.apply(findings().get(0), d.design(), FixInput.proposals());
        assertThat(d.design().getBoundaries()).filteredOn(b -> b.getBrokers().contains(h.noor())).hasSize(3);
    }

    @Test
    void the_fix_does_nothing_where_nobody_else_is_there() {
        boundaries(2);
        d.design().getPersons().removeIf(p -> p != h.mira());
        assertThat(Answers.fix(findings().get(0), d.design(), FixInput.proposals()).canExecute()).isFalse();
    }

    private void boundaries(int count) {
        for (int i = 0; i < count; i++) {
            d.boundary(h.sites(), h.engineers(), b -> b.getBrokers().add(h.mira()));
        }
    }
}
