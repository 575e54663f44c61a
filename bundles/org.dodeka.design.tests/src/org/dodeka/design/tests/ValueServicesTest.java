package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.ValueServices;
import org.dodeka.model.design.Better;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueServicesTest {

    private final ValueServices services = new ValueServices();
    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Indicator indicator = d.indicator("Requests met", null, ValueCycle.APPLIED);

    private static EEnumLiteral lane(ValueCycle cycle) {
        return DesignPackage.Literals.VALUE_CYCLE.getEEnumLiteral(cycle.getName());
    }

    @Test
    void the_chain_comes_first_then_what_supports_it() {
        assertThat(services.cycleLanes(d.design())).extracting(EEnumLiteral::getInstance).containsExactly(ValueCycle.values());
        assertThat(services.cycleLanes(d.design())).filteredOn(services::isChainCycle).hasSize(5);
        assertThat(services.cycleLanes(d.design()).subList(5, 8)).allMatch(services::isSupportingCycle);
    }

    @Test
    void no_indicator_is_lost_in_the_examples() {
        Examples.names().forEach(name -> {
            Design design = Examples.load(name);
            EObject diagram = SiriusView.of(design);
            long shown = services.cycleLanes(design).stream().mapToLong(lane -> services.indicatorsInLane(lane, diagram).size()).sum();
            assertThat(shown).as(name).isPositive().isEqualTo(design.getIndicators().size());
        });
    }

    @Test
    void an_indicator_is_in_the_lane_of_its_cycle() {
        EObject diagram = SiriusView.of(d.design());
        assertThat(services.indicatorsInLane(lane(ValueCycle.APPLIED), diagram)).containsExactly(indicator);
        assertThat(services.indicatorsInLane(lane(ValueCycle.REALIZED), diagram)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|30|%|0 → 30 %", "14.5|9||14.5 → 9", "0||h|from 0 h", "|1240.25|€|to 1,240.25 €"})
    void an_indicator_says_from_where_to_where_it_goes(Double from, Double to, String unit, String course) {
        indicator.setBaseline(from);
        indicator.setTarget(to);
        indicator.setUnit(unit);
        assertThat(services.indicatorLabel(indicator)).isEqualTo("Requests met\n" + course + "\nno readings yet");
    }

    @Test
    void an_indicator_without_figures_says_only_that() {
        assertThat(services.indicatorLabel(indicator)).isEqualTo("Requests met\nno readings yet");
        assertThat(services.isWithoutReadings(indicator)).isTrue();
        assertThat(services.isMovingWell(indicator) || services.isMovingWrong(indicator)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,30,19,moving well,1", "0,30,30,reached,1", "0,30,31,reached,1", "0,30,-1,wrong way,-1", "0,30,0,no change,0",
        "14,9,13,moving well,1", "14,9,15,wrong way,-1", "14,9,9,reached,1", "0,,5,moving well,1", ",30,40,reached,1", ",30,5,no change,0"})
    void the_latest_reading_tells_whether_it_moves_well(Double from, Double to, double latest, String how, int direction) {
        indicator.setBaseline(from);
        indicator.setTarget(to);
        d.reading(indicator, d.day(0), latest);
        assertThat(services.indicatorLabel(indicator)).endsWith(": " + how);
        assertThat(services.isMovingWell(indicator)).isEqualTo(direction > 0);
        assertThat(services.isMovingWrong(indicator)).isEqualTo(direction < 0);
        assertThat(services.isWithoutReadings(indicator)).isFalse();
    }

    @Test
    void the_latest_reading_is_that_of_the_last_day_wherever_it_stands() {
        d.reading(indicator, d.day(0), 7);
        d.reading(indicator, d.day(-30), 3);
        d.reading(indicator, null, 99);
        indicator.setBaseline(1.0);
        assertThat(services.indicatorLabel(indicator)).endsWith("now 7: moving well");
    }

    @Test
    void without_baseline_it_is_compared_with_the_first_reading_in_the_direction_that_it_names() {
        indicator.setBetter(Better.DOWN);
        d.reading(indicator, d.day(-30), 7);
        d.reading(indicator, d.day(0), 5);
        assertThat(services.isMovingWell(indicator)).isTrue();
        indicator.setBetter(Better.UP);
        assertThat(services.isMovingWrong(indicator)).isTrue();
    }

    @Test
    void beneficiaries_are_all_groups_and_the_people_who_benefit() {
        Group group = d.group("Crews", 1, 1);
        Person benefiting = d.person("Mira", group);
        d.person("Jonas", group);
        indicator.getBeneficiaries().add(benefiting);
        assertThat(services.possibleBeneficiaries(d.design())).containsExactly(group, benefiting);
        assertThat(services.isBenefiting(benefiting)).isTrue();
        assertThat(services.isBenefiting(group)).isFalse();
        assertThat(services.isBenefitingPerson(benefiting)).isTrue();
        indicator.getBeneficiaries().add(group);
        assertThat(services.isBenefitingPerson(group)).isFalse();
        indicator.getBeneficiaries().remove(group);
        assertThat(services.benefits(benefiting)).containsExactly(indicator);
        assertThat(services.canBenefit(indicator, group)).isTrue();
        assertThat(services.canBenefit(indicator, benefiting)).isFalse();
    }

    @Test
    void indicators_and_steps_enter_the_lanes_of_other_cycles() {
        assertThat(services.entersCycleOf(indicator, lane(ValueCycle.REALIZED))).isTrue();
        assertThat(services.entersCycleOf(indicator, lane(ValueCycle.APPLIED))).isFalse();
        assertThat(services.entersCycleOf(d.story(null, ValueCycle.APPLIED).getSteps().getFirst(), lane(ValueCycle.REALIZED))).isTrue();
        assertThat(services.entersCycleOf(indicator, DesignPackage.Literals.MODE.getEEnumLiteral("ALIGNMENT"))).isFalse();
        assertThat(services.cycleOf(indicator, lane(ValueCycle.REALIZED))).isEqualTo(ValueCycle.REALIZED);
        assertThat(services.cycleOf(indicator, d.design())).isEqualTo(ValueCycle.IMMEDIATE);
    }
}
