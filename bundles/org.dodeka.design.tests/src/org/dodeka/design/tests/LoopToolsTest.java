package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.design.services.LoopTools;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.LearningLoop;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;

class LoopToolsTest {

    private static final EEnumLiteral ALIGNMENT = DesignPackage.Literals.MODE.getEEnumLiteral("ALIGNMENT");

    private final LoopTools tools = new LoopTools();
    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Space space = d.space("Clinic");
    private final Group group = d.group("Crews", 3, 3);
    private final Activity activity = d.activity(space, "One", Mode.ENGAGEMENT);
    private final Activity other = d.activity(space, "Two", Mode.ENGAGEMENT);

    @Test
    void a_new_activity_goes_into_the_first_live_space() {
        space.setStage(Stage.POTENTIAL);
        assertThat(tools.spaceForActivity(ALIGNMENT, SiriusView.of(d.design()))).isEqualTo(space);
        Space live = d.space("Live");
        assertThat(tools.spaceForActivity(ALIGNMENT, SiriusView.of(d.design()))).isEqualTo(live);
    }

    @Test
    void without_a_space_there_can_be_no_new_activity() {
        assertThat(tools.hasSpaces(ALIGNMENT, SiriusView.of(d.design()))).isTrue();
        d.design().getSpaces().clear();
        assertThat(tools.hasSpaces(ALIGNMENT, SiriusView.of(d.design()))).isFalse();
    }

    @Test
    void an_activity_that_enters_a_lane_gets_its_mode_first_and_keeps_the_others() {
        activity.getModes().add(Mode.IMAGINATION);
        assertThat(tools.entersModeOf(activity, ALIGNMENT)).isTrue();
        assertThat(tools.enterModeOf(activity, ALIGNMENT)).isSameAs(activity);
        assertThat(activity.getModes()).containsExactly(Mode.ALIGNMENT, Mode.IMAGINATION);
        assertThat(tools.entersModeOf(activity, ALIGNMENT)).isFalse();
    }

    @Test
    void an_activity_that_has_the_mode_already_has_it_once_afterwards() {
        activity.getModes().add(Mode.ALIGNMENT);
        tools.enterModeOf(activity, ALIGNMENT);
        assertThat(activity.getModes()).containsExactly(Mode.ALIGNMENT);
    }

    @Test
    void only_activities_enter_lanes_and_only_those_of_modes() {
        assertThat(tools.entersModeOf(group, ALIGNMENT)).isFalse();
        assertThat(tools.entersModeOf(activity, DesignPackage.Literals.VALUE_CYCLE.getEEnumLiteral("APPLIED"))).isFalse();
    }

    @Test
    void follow_ups_make_no_circle_and_are_not_made_twice() {
        assertThat(tools.canLeadTo(activity, other)).isTrue();
        assertThat(tools.canLeadTo(activity, activity)).isFalse();
        other.setFollows(activity);
        assertThat(tools.canLeadTo(activity, other)).isFalse();
        assertThat(tools.canLeadTo(other, activity)).isFalse();
        assertThat(tools.canLeadTo(group, other)).isFalse();
    }

    @Test
    void an_insight_goes_from_an_activity_or_an_open_end_to_a_group() {
        LearningLoop loop = d.loop(activity, null);
        assertThat(tools.canBeAppliedBy(activity, group)).isTrue();
        assertThat(tools.canBeAppliedBy(loop, group)).isTrue();
        loop.getAppliedBy().add(group);
        assertThat(tools.canBeAppliedBy(loop, group)).isFalse();
        assertThat(tools.canBeAppliedBy(group, activity)).isFalse();
    }

    @Test
    void a_return_closes_the_first_open_loop_of_a_group() {
        d.loop(activity, other, group);
        LearningLoop open = d.loop(activity, null, group);
        assertThat(tools.canReturnTo(group, other)).isTrue();
        assertThat(tools.loopToReturn(group)).isSameAs(open);
        assertThat(tools.loopToReturn(open)).isSameAs(open);
        open.setReturnTo(other);
        assertThat(tools.canReturnTo(group, other)).isFalse();
        assertThat(tools.canReturnTo(activity, other)).isFalse();
    }

    @Test
    void a_group_knows_the_loops_it_applies() {
        LearningLoop loop = d.loop(activity, null, group);
        d.loop(activity, null);
        assertThat(tools.appliedLoops(group)).containsExactly(loop);
        assertThat(tools.hasSeveralAppliers(loop)).isFalse();
        loop.getAppliedBy().add(d.group("More", 1, 1));
        assertThat(tools.hasSeveralAppliers(loop)).isTrue();
    }
}
