package org.dodeka.validation.disciplines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.junit.jupiter.api.Test;

class Pow5Test extends RuleTest {

    private final Space space = d.space("Circle");
    private final Person person = d.person("Ivo");
    private final Participation boss = d.participation(space, d.person("Jonas", p -> p.setFormalAuthority(true)), RoleKind.LEADER, Level.CORE);
    private final Participation ivo = d.participation(space, person, RoleKind.FACILITATOR, Level.CORE);

    Pow5Test() {
        super("POW-5");
    }

    @Test
    void rank_may_lead_sixty_percent() {
        led(6, boss);
        led(4, ivo);
        assertPasses();
    }

    @Test
    void rank_leads_more() {
        led(7, boss);
        led(3, ivo);
        assertViolated(space, "Circle: rank leads 70 %", "60 %");
    }

    @Test
    void hours_count_with_their_repeats() {
        led(1, boss).setRepeats(7);
        led(3, ivo);
        assertViolated(space, "70 %");
    }

    @Test
    void leads_share_the_hours() {
        led(10, boss, ivo);
        assertPasses();
    }

    @Test
    void hours_of_nobody_do_not_count() {
        led(10, d.participation(space, null, RoleKind.LEADER, Level.CORE));
        led(1, boss);
        assertViolated(space, "100 %");
    }

    @Test
    void without_led_hours_the_rule_does_not_apply() {
        led(2);
        assertInapplicable();
    }

    @Test
    void a_space_that_is_not_live_is_left_alone() {
        led(2, boss);
        space.setStage(Stage.POTENTIAL);
        assertInapplicable();
    }

    @Test
    void the_share_can_be_set() {
        led(10, boss, ivo);
        assertThat(findings(Map.of("POW-5.share", "0.49"))).hasSize(1);
        assertThat(findings(Map.of("POW-5.share", "0.5"))).isEmpty();
    }

    @Test
    void the_fix_hands_over_leading() {
        Activity both = led(4, boss, ivo);
        led(4, boss).getParticipants().add(ivo);
        led(1, boss).getParticipants().add(boss);
        both.getParticipants().add(boss);
        assertFixed();
    }

    @Test
    void the_fix_chooses_somebody_who_can_open_the_tools() {
        Person lena = d.person("Lena", d.group("Engineers", 0, 0));
        d.participation(space, lena, RoleKind.MEMBER, Level.PERIPHERAL);
        led(4, boss).getTools().add(d.tool("Board", lena.getGroups().get(0)));
        assertFixed();
    }

    private Activity led(double hours, Participation... leads) {
        return d.activity(space, "Round", Mode.ENGAGEMENT, a -> {
            a.setHours(hours);
            a.getLeads().addAll(List.of(leads));
        });
    }
}
