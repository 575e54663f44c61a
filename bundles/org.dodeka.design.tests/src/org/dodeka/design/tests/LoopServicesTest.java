package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.LoopServices;
import org.dodeka.model.catalogue.Element;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Initiative;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.LoopKind;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopServicesTest {

    private final LoopServices services = new LoopServices();
    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space space = d.space("Clinic");
    private final Group group = d.group("Crews", 3, 3);

    private Activity activity(String name, Integer day, Mode mode) {
        return d.activity(space, name, mode, activity -> activity.setStart(day == null ? null : d.day(day)));
    }

    private LearningLoop loop(Integer from, Integer to, Group... groups) {
        return d.loop(activity("From", from, Mode.ENGAGEMENT), activity("To", to, Mode.ENGAGEMENT), groups);
    }

    private static EEnumLiteral lane(Mode mode) {
        return DesignPackage.Literals.MODE.getEEnumLiteral(mode.getName());
    }

    @Test
    void there_is_a_lane_for_each_mode() {
        assertThat(services.modeLanes(d.design())).extracting(EEnumLiteral::getInstance)
                .containsExactly(Mode.ENGAGEMENT, Mode.IMAGINATION, Mode.ALIGNMENT);
    }

    @Test
    void activities_lie_in_the_lane_of_their_first_mode_the_earliest_first_and_the_undated_last() {
        Activity undated = activity("Undated", null, Mode.IMAGINATION);
        Activity late = activity("Late", 9, Mode.IMAGINATION);
        Activity early = activity("Early", -9, Mode.IMAGINATION);
        early.getModes().add(Mode.ALIGNMENT);
        EObject diagram = SiriusView.of(d.design());
        assertThat(services.activitiesInLane(lane(Mode.IMAGINATION), diagram)).containsExactly(early, late, undated);
        assertThat(services.activitiesInLane(lane(Mode.ALIGNMENT), diagram)).isEmpty();
    }

    @Test
    void an_activity_without_mode_is_in_the_first_lane() {
        Activity none = activity("None", 1, Mode.ALIGNMENT);
        none.getModes().clear();
        assertThat(services.activitiesInLane(lane(Mode.ENGAGEMENT), SiriusView.of(d.design()))).containsExactly(none);
    }

    @Test
    void no_activity_is_lost_in_the_examples() {
        Examples.names().forEach(name -> {
            Design design = Examples.load(name);
            EObject diagram = SiriusView.of(design);
            long shown = services.modeLanes(design).stream().mapToLong(lane -> services.activitiesInLane(lane, diagram).size()).sum();
            assertThat(shown).as(name).isPositive().isEqualTo(design.getSpaces().stream().mapToLong(one -> one.getActivities().size()).sum());
        });
    }

    @Test
    void an_activity_is_labelled_with_name_date_and_space() {
        assertThat(services.activityLabel(activity("Blade walk", 2, Mode.ENGAGEMENT))).isEqualTo("Blade walk\n2026-06-03\nClinic");
        assertThat(services.activityLabel(activity("Someday", null, Mode.ENGAGEMENT))).isEqualTo("Someday\nClinic");
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(services.activityLabel(activity("x".repeat(60), null, Mode.ENGAGEMENT))).isEqualTo("x".repeat(47) + "…\nClinic");
    }

    @Test
    void what_is_pushed_has_a_thick_border() {
        Activity activity = activity("One", 1, Mode.ENGAGEMENT);
        assertThat(services.initiativeBorder(activity)).isEqualTo(1);
        activity.setInitiative(Initiative.PUSH);
        assertThat(services.initiativeBorder(activity)).isEqualTo(3);
    }

    @Test
    void a_follow_up_says_after_how_many_days() {
        Activity first = activity("First", 0, Mode.ENGAGEMENT);
        Activity next = activity("Next", 14, Mode.ENGAGEMENT);
        next.setFollows(first);
        assertThat(services.followingActivities(d.design())).containsExactly(next);
        assertThat(services.followUpLabel(next)).isEqualTo("after 14 days");
        first.setStart(null);
        assertThat(services.followUpLabel(next)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|42|42 of 90 days|false", "0|90|90 of 90 days|false", "0|0|0 of 90 days|false",
        "0|91|late: 91 of 90 days|true", "5|4|before it starts|true", "|4|no dates|true", "4||no dates|true"})
    void a_return_says_when_and_stands_out_unless_it_is_in_time(Integer from, Integer to, String label, boolean notInTime) {
        LearningLoop loop = loop(from, to, group);
        assertThat(services.returnLabel(loop)).isEqualTo(label);
        assertThat(services.returnsNotInTime(loop)).isEqualTo(notInTime);
        assertThat(services.isOpenLoop(loop)).isEqualTo(notInTime);
        assertThat(services.appliesOpenLoop(group)).isEqualTo(notInTime);
        assertThat(services.loopsWithOpenEnd(d.design())).isEmpty();
    }

    @Test
    void a_loop_that_reframes_says_so() {
        LearningLoop loop = loop(0, 9, group);
        assertThat(services.loopLabel(loop)).isEqualTo("Loop 1");
        loop.setKind(LoopKind.REFRAME);
        assertThat(services.loopLabel(loop)).isEqualTo("Loop 1 (reframes)");
        assertThat(services.isReframingLoop(loop)).isTrue();
    }

    @Test
    void a_loop_that_nobody_applies_breaks_off_at_its_source_and_returns_unapplied() {
        LearningLoop loop = loop(0, 9);
        assertThat(services.loopsWithOpenEnd(d.design())).containsExactly(loop);
        assertThat(services.openEndLabel(loop)).isEqualTo("? Loop 1\nnobody applies it");
        assertThat(services.breaksOffAt(loop)).containsExactly(loop.getSource());
        assertThat(services.returnsUnapplied(loop)).containsExactly(loop.getReturnTo());
    }

    @Test
    void a_loop_that_never_returns_breaks_off_at_those_who_apply_it() {
        LearningLoop loop = loop(0, 9, group);
        loop.setReturnTo(null);
        assertThat(services.openEndLabel(loop)).isEqualTo("? Loop 1\nnever returns");
        assertThat(services.breaksOffAt(loop)).containsExactly(group);
        assertThat(services.returnsUnapplied(loop)).isEmpty();
        assertThat(services.returnsNotInTime(loop)).isFalse();
    }

    @Test
    void a_loop_without_source_has_an_open_end_too() {
        LearningLoop loop = loop(0, 9, group);
        loop.setSource(null);
        assertThat(services.loopsWithoutSource(d.design())).containsExactly(loop);
        assertThat(services.loopsWithOpenEnd(d.design())).containsExactly(loop);
        assertThat(services.breaksOffAt(loop)).isEmpty();
        assertThat(services.openEndLabel(loop)).isEqualTo("? Loop 1\nstarts nowhere");
    }

    @Test
    void the_flawed_example_shows_its_open_loop() {
        Design design = Examples.load("compliance-express");
        assertThat(services.loopsWithOpenEnd(design)).extracting(Element::getId).containsExactly("loop-lessons");
        assertThat(services.openEndLabel(design.getLoops().getFirst())).isEqualTo("? Lessons learnt\nnobody applies it\nnever returns");
    }

    @Test
    void groups_are_those_that_apply_an_insight_and_the_others() {
        Group other = d.group("Others", 1, 1);
        loop(0, 9, group);
        assertThat(services.applyingGroups(d.design())).containsExactly(group);
        assertThat(services.groupsWithoutLoop(d.design())).containsExactly(other);
    }

    @Test
    void an_activity_is_part_of_a_loop_by_following_or_by_beginning_or_ending_one() {
        Activity alone = activity("Alone", 1, Mode.ENGAGEMENT);
        Activity first = activity("First", 1, Mode.ENGAGEMENT);
        Activity next = activity("Next", 1, Mode.ENGAGEMENT);
        next.setFollows(first);
        LearningLoop loop = loop(0, 9, group);
        assertThat(services.isPartOfLoop(alone)).isFalse();
        assertThat(first).matches(services::isPartOfLoop);
        assertThat(next).matches(services::isPartOfLoop);
        assertThat(loop.getSource()).matches(services::isPartOfLoop);
        assertThat(loop.getReturnTo()).matches(services::isPartOfLoop);
    }
}
