package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.ForceServices;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Force;
import org.dodeka.model.design.ForceDirection;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Scale;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForceServicesTest {

    private final ForceServices services = new ForceServices();
    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Goal goal = d.goal("Fewer defects", Scale.UNIT);
    private final Force driving = d.force(goal, ForceDirection.DRIVING, 3);
    private final Force restraining = d.force(goal, ForceDirection.RESTRAINING, 4);

    @Test
    void driving_and_restraining_forces_stand_on_either_side_the_strongest_first() {
        Force stronger = d.force(goal, ForceDirection.DRIVING, 5);
        d.force(d.goal("Other", Scale.UNIT), ForceDirection.DRIVING, 5);
        assertThat(services.drivingForces(goal)).containsExactly(stronger, driving);
        assertThat(services.restrainingForces(goal)).containsExactly(restraining);
        assertThat(services.forcesOn(goal)).containsExactly(driving, restraining, stronger);
    }

    @Test
    void a_force_without_goal_stands_apart() {
        assertThat(services.forcesWithoutGoal(d.design())).isEmpty();
        driving.setGoal(null);
        assertThat(services.forcesWithoutGoal(d.design())).containsExactly(driving);
        assertThat(services.drivingForces(goal)).isEmpty();
    }

    @Test
    void a_field_sums_up_both_sides() {
        assertThat(services.fieldLabel(goal)).isEqualTo("Fewer defects (driving 3, restraining 4)");
        Goal culture = Examples.load("learning-culture").getGoals().stream().filter(one -> "goal-culture".equals(one.getId())).findFirst()
                .orElseThrow();
        assertThat(services.fieldLabel(culture)).endsWith("(driving 11, restraining 16)");
    }

    @Test
    void no_force_is_lost_in_the_examples() {
        Examples.names().forEach(name -> {
            Design design = Examples.load(name);
            long shown = design.getGoals().stream().mapToLong(one -> services.drivingForces(one).size() + services.restrainingForces(one).size())
                    .sum();
            assertThat(shown + services.forcesWithoutGoal(design).size()).as(name).isPositive().isEqualTo(design.getForces().size());
        });
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,3", "3,5", "4,7", "5,9", "9,9"})
    void the_stronger_a_force_the_thicker_it_is(int strength, int width) {
        driving.setStrength(strength);
        assertThat(services.forceWidth(driving)).isEqualTo(width);
    }

    @Test
    void a_restraining_force_says_when_nothing_is_done_about_it() {
        assertThat(services.forceLabel(restraining)).isEqualTo("Force 2\nstrength 4\nno answer yet");
        assertThat(services.isUnanswered(restraining)).isTrue();
        restraining.getAddressedBy().add(d.activity(d.space("Clinic"), "Try", Mode.ENGAGEMENT));
        assertThat(services.forceLabel(restraining)).isEqualTo("Force 2\nstrength 4");
        assertThat(services.isUnanswered(restraining)).isFalse();
    }

    @Test
    void a_driving_force_needs_no_answer() {
        assertThat(services.forceLabel(driving)).isEqualTo("Force 1\nstrength 3");
        assertThat(services.isUnanswered(driving)).isFalse();
    }

    @Test
    void the_flawed_example_leaves_its_restraining_forces_unanswered() {
        assertThat(Examples.load("compliance-express").getForces()).filteredOn(services::isUnanswered).extracting(Element::getId)
                .containsExactly("force-jokes", "force-time");
    }

    @Test
    void four_is_strong() {
        assertThat(services.isStrong(restraining)).isTrue();
        assertThat(services.isStrong(driving)).isFalse();
    }

    @Test
    void a_force_gets_stronger_and_weaker_between_1_and_5() {
        assertThat(services.strengthened(restraining)).isEqualTo(5);
        assertThat(services.weakened(restraining)).isEqualTo(3);
        assertThat(services.canStrengthen(restraining)).isTrue();
        restraining.setStrength(5);
        assertThat(services.canStrengthen(restraining)).isFalse();
        restraining.setStrength(1);
        assertThat(services.canWeaken(restraining)).isFalse();
        assertThat(services.canStrengthen(goal) || services.canWeaken(goal)).isFalse();
    }

    @Test
    void a_goal_shows_what_it_says_or_its_name() {
        goal.setStatement("At most 9 of 100.");
        assertThat(services.goalStatement(goal)).isEqualTo("At most 9 of 100.");
        assertThat(services.goalTextWhole(goal)).isEqualTo("Fewer defects\nAt most 9 of 100.");
        goal.setStatement(" ");
        assertThat(services.goalStatement(goal)).isEqualTo("Fewer defects");
    }

    @Test
    void a_force_and_a_goal_are_connected_whichever_comes_first_unless_they_are() {
        assertThat(services.canDrive(goal, restraining)).isTrue();
        assertThat(services.canDrive(restraining, goal)).isTrue();
        assertThat(services.canRestrain(restraining, goal)).isFalse();
        assertThat(services.canRestrain(restraining, d.goal("Other", Scale.UNIT))).isTrue();
        assertThat(services.canDrive(driving, restraining)).isFalse();
        assertThat(services.forceOf(goal, driving)).isSameAs(driving);
        assertThat(services.aimOf(driving, goal)).isSameAs(goal);
        assertThat(services.aimOf(driving, driving)).isNull();
    }

    @Test
    void a_force_enters_the_field_of_another_goal() {
        assertThat(services.entersFieldOf(driving, goal)).isFalse();
        assertThat(services.entersFieldOf(driving, d.goal("Other", Scale.UNIT))).isTrue();
        assertThat(services.entersFieldOf(goal, goal)).isFalse();
    }
}
