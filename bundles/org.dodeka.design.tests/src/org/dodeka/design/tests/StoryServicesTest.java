package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.StoryServices;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryServicesTest {

    private final StoryServices services = new StoryServices();
    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final EObject diagram = SiriusView.of(d.design());
    private final ValueStory story = d.story(null, ValueCycle.POTENTIAL, ValueCycle.APPLIED, ValueCycle.POTENTIAL);

    private static EEnumLiteral lane(ValueCycle cycle) {
        return DesignPackage.Literals.VALUE_CYCLE.getEEnumLiteral(cycle.getName());
    }

    private StoryStep step(int place) {
        return story.getSteps().get(place);
    }

    @Test
    void steps_are_in_the_lanes_of_their_cycles() {
        assertThat(services.stepsInLane(lane(ValueCycle.POTENTIAL), diagram)).containsExactly(step(0), step(2));
    }

    @Test
    void steps_are_in_lanes_alone() {
        assertThat(services.stepsInLane(d.design(), diagram)).isEmpty();
    }

    @Test
    void no_step_is_lost_in_the_examples() {
        Examples.names().forEach(name -> {
            Design design = Examples.load(name);
            EObject view = SiriusView.of(design);
            var lanes = DesignPackage.Literals.VALUE_CYCLE.getELiterals();
            assertThat(lanes.stream().mapToLong(lane -> services.stepsInLane(lane, view).size()).sum()).as(name).isPositive()
                    .isEqualTo(design.getStories().stream().mapToLong(one -> one.getSteps().size()).sum());
        });
    }

    @Test
    void the_path_of_a_story_leads_from_step_to_step() {
        assertThat(services.firstStep(story)).isSameAs(step(0));
        assertThat(services.nextStep(step(0))).isSameAs(step(1));
        assertThat(services.nextStep(step(2))).isNull();
    }

    @Test
    void a_story_says_whether_it_was_told_and_by_whom() {
        assertThat(services.storyLabel(story)).isEqualTo("Story 1\ntold");
        story.setTeller(d.person("Mira"));
        assertThat(services.storyLabel(story)).isEqualTo("Story 1\ntold by Mira");
        story.setStatus(StoryStatus.ASPIRED);
        assertThat(services.storyLabel(story)).isEqualTo("Story 1\nhoped for by Mira");
    }

    @Test
    void a_step_shows_the_beginning_of_its_text() {
        step(0).setText("a ".repeat(100));
        assertThat(services.stepLabel(step(0))).hasSize(160).endsWith(" a…");
        step(0).setText("Short.");
        assertThat(services.stepLabel(step(0))).isEqualTo("Short.");
    }

    @Test
    void the_steps_of_a_story_share_its_status() {
        assertThat(services.isCollectedStep(step(1))).isTrue();
        assertThat(services.isOfAspiredStory(step(1))).isFalse();
        story.setStatus(StoryStatus.ASPIRED);
        assertThat(services.isAspiredStep(step(1))).isTrue();
        assertThat(services.isOfAspiredStory(story)).isTrue();
        assertThat(services.isOfAspiredStory(d.design())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"IMMEDIATE,POTENTIAL", "REALIZED,TRANSFORMATIVE", "TRANSFORMATIVE,TRANSFORMATIVE", "ENABLING,ENABLING"})
    void a_new_step_is_in_the_next_cycle_of_the_chain(ValueCycle before, ValueCycle after) {
        step(1).setCycle(before);
        assertThat(services.cycleAfterPrevious(step(2))).isEqualTo(after);
    }

    @Test
    void the_first_step_is_in_the_first_cycle() {
        assertThat(services.cycleAfterPrevious(step(0))).isEqualTo(ValueCycle.IMMEDIATE);
    }

    @Test
    void the_only_step_of_a_story_stays() {
        assertThat(services.isOneOfSeveralSteps(step(0))).isTrue();
        story.getSteps().subList(1, 3).clear();
        assertThat(services.isOneOfSeveralSteps(step(0))).isFalse();
        assertThat(services.isOneOfSeveralSteps(story)).isFalse();
    }

    @Test
    void a_step_can_be_shown_by_an_indicator_that_does_not_show_it_yet() {
        Indicator indicator = d.indicator("Shows", null, ValueCycle.APPLIED);
        assertThat(services.canBeShownBy(step(0), indicator)).isTrue();
        assertThat(services.canBeShownBy(indicator, step(0))).isTrue();
        step(0).setIndicator(indicator);
        assertThat(services.canBeShownBy(step(0), indicator)).isFalse();
        assertThat(services.canBeShownBy(step(0), step(1))).isFalse();
        assertThat(services.stepsShown(indicator)).containsExactly(step(0));
        assertThat(services.stepIn(indicator, step(1))).isSameAs(step(1));
        assertThat(services.indicatorIn(indicator, step(1))).isSameAs(indicator);
    }

    @Test
    void a_step_takes_any_text_but_a_blank_one() {
        assertThat(services.acceptsStepText(step(0), "It held.")).isTrue();
        assertThat(services.acceptsStepText(step(0), "  ")).isFalse();
        assertThat(services.acceptsStepText(step(0), services.newStepText(step(0)))).isTrue();
    }
}
