package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Lea2Test extends RuleTest {

    private final Space space = d.space("Circle");
    private final List<Participation> people = new ArrayList<>();

    Lea2Test() {
        super("LEA-2");
    }

    @BeforeEach
    void four_people() {
        for (String name : List.of("Mira", "Ivo", "Lena", "Noor")) {
            people.add(d.participation(space, d.person(name), RoleKind.MEMBER, people.isEmpty() ? Level.CORE : Level.ACTIVE));
        }
    }

    @Test
    void leading_that_is_shared_passes() {
        led(2, 0);
        led(2, 1);
        assertPasses();
    }

    @Test
    void one_person_leads_everything() {
        led(2, 0);
        assertViolated(space, "Mira carries Circle");
    }

    @Test
    void exactly_the_limit_passes() {
        led(3, 0); // shares 3/4, 1/12, 1/12, 1/12: (7/12 - 1/4) / (3/4) = 4/9
        led(1, 1, 2, 3);
        assertThat(findings(Map.of("LEA-2.concentration", "0.4444444444444444"))).isEmpty();
        assertThat(findings(Map.of("LEA-2.concentration", "0.444"))).hasSize(1);
    }

    @Test
    void three_people_are_too_few_for_the_rule() {
        led(2, 0);
        people.get(3).setLevel(Level.OCCASIONAL);
        assertInapplicable();
    }

    @Test
    void a_person_with_two_roles_counts_once() {
        led(2, 0);
        people.get(3).setActor(people.get(2).getActor());
        assertInapplicable();
    }

    @Test
    void the_number_of_people_can_be_set() {
        led(2, 0);
        assertThat(findings(Map.of("LEA-2.people", "5"))).isEmpty();
    }

    @Test
    void without_led_hours_the_rule_does_not_apply() {
        led(0, 0);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        led(2, 0);
        space.setStage(Stage.TRANSFORMATION);
        assertInapplicable();
    }

    @Test
    void the_fix_lets_somebody_share_the_leading() {
        led(2, 0);
        led(4, 0);
        led(1, 0, 1);
        assertFixed();
    }

    @Test
    void the_fix_chooses_somebody_who_can_open_the_tools() {
        led(2, 0).getTools().add(d.tool("Board", d.group("Engineers", 0, 0, g -> g.getMembers().add(d.design().getPersons().get(3)))));
        assertFixed();
    }

    private Activity led(double hours, int... leads) {
        return d.activity(space, "Round", Mode.ENGAGEMENT, a -> {
            a.setHours(hours);
            for (int lead : leads) {
                a.getLeads().add(people.get(lead));
            }
        });
    }
}
