package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.Boundaries;
import org.dodeka.model.design.Boundary;
import org.dodeka.model.design.BoundaryKind;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private final DesignBuilder builder = new DesignBuilder("2026-06-01");
    private final Boundaries boundaries = new Boundaries();
    private final Group farmers = builder.group("Farmers", 3, 1);
    private final Group engineers = builder.group("Engineers", 2, 3);
    private final Space circle = builder.space("Circle");
    private final Boundary boundary = builder.boundary(farmers, engineers);
    private final Person broker = builder.person("Maribel", farmers);

    @Test
    void a_boundary_runs_from_its_first_side_to_its_second() {
        assertThat(boundaries.oneSide(boundary)).isSameAs(farmers);
        assertThat(boundaries.otherSide(boundary)).isSameAs(engineers);
    }

    @Test
    void a_boundary_between_a_group_and_a_space_starts_at_the_space() {
        Boundary mixed = builder.boundary(farmers, circle);
        assertThat(boundaries.oneSide(mixed)).isSameAs(circle);
        assertThat(boundaries.otherSide(mixed)).isSameAs(farmers);
    }

    @Test
    void a_boundary_without_two_different_sides_is_not_drawn() {
        boundary.getSides().remove(engineers);
        assertThat(boundaries.oneSide(boundary)).isNull();
        assertThat(boundaries.otherSide(boundary)).isNull();
    }

    @Test
    void a_boundary_is_labelled_with_what_makes_the_difference() {
        boundary.setKind(BoundaryKind.PROFESSION);
        assertThat(boundaries.boundaryLabel(boundary)).isEqualTo("Profession");
    }

    @Test
    void a_boundary_with_a_broker_is_bridged() {
        assertThat(boundaries.isUnbridged(boundary)).isTrue();
        boundary.getBrokers().add(broker);
        assertThat(boundaries.isUnbridged(boundary)).isFalse();
    }

    @Test
    void a_broker_is_linked_to_both_sides() {
        assertThat(boundaries.brokersAlong(farmers)).isEmpty();
        boundary.getBrokers().add(broker);
        assertThat(boundaries.brokersAlong(farmers)).containsExactly(broker);
        assertThat(boundaries.brokersAlong(engineers)).containsExactly(broker);
        EObject edge = SiriusView.edge(farmers, SiriusView.of(farmers), SiriusView.of(broker));
        assertThat(boundaries.brokeredAtEnd(farmers, edge)).containsExactly(boundary);
        assertThat(boundaries.brokeredAtEnd(circle, edge)).isEmpty();
    }

    @Test
    void somebody_can_broker_at_a_side_with_a_boundary_that_they_do_not_bridge_yet() {
        assertThat(boundaries.boundaryToBroker(broker, farmers)).isSameAs(boundary);
        assertThat(boundaries.mayBroker(broker, farmers)).isTrue();
        assertThat(boundaries.mayBroker(farmers, broker)).isTrue();
        assertThat(boundaries.mayBroker(broker, circle)).isFalse();
        assertThat(boundaries.mayBroker(farmers, farmers)).isFalse();
        boundary.getBrokers().add(broker);
        assertThat(boundaries.mayBroker(broker, farmers)).isFalse();
    }

    @Test
    void a_broker_moves_only_to_a_boundary_that_does_not_run_along_the_former_side() {
        Boundary elsewhere = builder.boundary(engineers, circle);
        assertThat(boundaries.boundaryToBrokerInstead(circle, farmers, broker)).isSameAs(elsewhere);
        assertThat(boundaries.mayBrokerInstead(circle, farmers, broker)).isTrue();
        assertThat(boundaries.mayBrokerInstead(circle, engineers, broker)).isFalse();
        assertThat(boundaries.mayBrokerInstead(circle, farmers, engineers)).isFalse();
        elsewhere.getBrokers().add(broker);
        assertThat(boundaries.mayBrokerInstead(circle, farmers, broker)).isFalse();
    }

    @Test
    void a_boundary_needs_two_different_sides() {
        assertThat(boundaries.mayBorder(farmers, circle)).isTrue();
        assertThat(boundaries.mayBorder(farmers, farmers)).isFalse();
        assertThat(boundaries.mayBorder(farmers, broker)).isFalse();
        assertThat(boundaries.mayRunAlong(boundary, farmers, circle)).isTrue();
        assertThat(boundaries.mayRunAlong(boundary, farmers, engineers)).isFalse();
        assertThat(boundaries.mayRunAlong(boundary, farmers, broker)).isFalse();
    }
}
