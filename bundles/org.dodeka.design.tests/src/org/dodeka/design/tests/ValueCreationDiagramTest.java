package org.dodeka.design.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.StoryStatus;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.model.design.ValueStory;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.dodeka.viewpoint.tool.EdgeEnd;
import org.dodeka.viewpoint.view.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each tool of the diagram of value creation does what it says, and undo takes it back. */
class ValueCreationDiagramTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Group crews = d.group("Crews", 3, 3);
    private final Person mira = d.person("Mira", crews);
    private final Indicator requests = d.indicator("Requests met", null, ValueCycle.APPLIED, one -> one.getBeneficiaries().add(mira));
    private final Indicator defects = d.indicator("Defects", null, ValueCycle.REALIZED);
    private final ValueStory story = d.story(null, ValueCycle.IMMEDIATE, ValueCycle.APPLIED);
    private OpenDiagram diagram;
    private String before;

    @BeforeEach
    void open() {
        diagram = new OpenDiagram(d.design(), "Value creation", "Beneficiaries");
        before = Designs.text(d.design());
    }

    @AfterEach
    void undo_takes_everything_back() {
        diagram.undo();
        assertThat(Designs.text(d.design())).isEqualTo(before);
    }

    private NodeView at(EObject element) {
        return diagram.node(element instanceof Indicator ? "indicator" : element instanceof ValueStory ? "story"
                : element instanceof StoryStep ? "step" : "actor", element);
    }

    private StoryStep step(int place) {
        return story.getSteps().get(place);
    }

    @Test
    void a_new_indicator_has_the_cycle_of_its_lane() {
        Indicator made = diagram.create("newIndicator", diagram.lane(ValueCycle.STRATEGIC), Indicator.class);
        assertThat(made.getCycle()).isEqualTo(ValueCycle.STRATEGIC);
        assertThat(made.getName()).isEqualTo("Indicator");
        assertThat(at(made).parent()).isSameAs(diagram.lane(ValueCycle.STRATEGIC));
    }

    @Test
    void an_indicator_and_a_step_dropped_into_another_lane_change_their_cycle() {
        assertThat(diagram.canDrop(at(requests), diagram.lane(ValueCycle.APPLIED))).isFalse();
        diagram.drop(at(requests), diagram.lane(ValueCycle.REALIZED));
        assertThat(requests.getCycle()).isEqualTo(ValueCycle.REALIZED);
        diagram.drop(at(step(1)), diagram.lane(ValueCycle.ENABLING));
        assertThat(step(1).getCycle()).isEqualTo(ValueCycle.ENABLING);
        diagram.undo();
    }

    @Test
    void a_new_story_is_hoped_for_and_begins_in_the_lane_with_a_step_to_be_worded() {
        ValueStory made = diagram.create("newStory", diagram.lane(ValueCycle.POTENTIAL), ValueStory.class);
        assertThat(made.getStatus()).isEqualTo(StoryStatus.ASPIRED);
        assertThat(made.getSteps()).singleElement().satisfies(first -> {
            assertThat(first.getCycle()).isEqualTo(ValueCycle.POTENTIAL);
            assertThat(first.getText()).isEqualTo("What happens then?");
            assertThat(diagram.edge("beginning", made, first)).isNotNull();
        });
    }

    @Test
    void a_new_story_in_the_diagram_itself_begins_in_the_first_cycle() {
        ValueStory made = diagram.create("newStory", null, ValueStory.class);
        assertThat(made.getSteps()).singleElement().matches(first -> first.getCycle() == ValueCycle.IMMEDIATE);
    }

    @Test
    void a_story_goes_on_with_a_step_in_the_next_cycle() {
        diagram.operate("nextStep", at(story));
        assertThat(story.getSteps()).hasSize(3);
        assertThat(step(2).getCycle()).isEqualTo(ValueCycle.REALIZED);
        assertThat(diagram.edge("path", step(1), step(2))).isNotNull();
        assertThat(diagram.canOperate("nextStep", at(requests))).isFalse();
        diagram.operate("nextStep", at(step(0)));
        assertThat(story.getSteps()).hasSize(4);
        diagram.undo();
    }

    @Test
    void a_hoped_for_story_is_told() {
        assertThat(diagram.canOperate("storyTold", at(story))).isFalse();
        story.setStatus(StoryStatus.ASPIRED);
        before = Designs.text(d.design());
        diagram.operate("storyTold", at(step(1)));
        assertThat(story.getStatus()).isEqualTo(StoryStatus.COLLECTED);
    }

    @Test
    void stories_steps_and_indicators_are_renamed() {
        diagram.rename(at(story), "The resin");
        assertThat(story.getName()).isEqualTo("The resin");
        assertThat(diagram.text(at(step(0)))).isEqualTo("What was immediate");
        diagram.rename(at(step(0)), "Yusuf asks.");
        assertThat(step(0).getText()).isEqualTo("Yusuf asks.");
        diagram.rename(at(requests), "Requests");
        assertThat(requests.getName()).isEqualTo("Requests");
        diagram.undo();
        diagram.undo();
    }

    @Test
    void a_step_is_deleted_unless_it_is_the_only_one() {
        StoryStep second = step(1);
        diagram.delete(at(second));
        assertThat(story.getSteps()).hasSize(1).doesNotContain(second);
        assertThat(diagram.canDelete(at(step(0)))).isFalse();
    }

    @Test
    void a_story_is_deleted_with_its_steps_and_its_path_cannot_be_cut() {
        assertThat(diagram.canDelete(diagram.edge("path", step(0)))).isFalse();
        assertThat(diagram.canDelete(diagram.edge("beginning", story))).isFalse();
        diagram.delete(at(story));
        assertThat(d.design().getStories()).isEmpty();
    }

    @Test
    void an_indicator_is_deleted_and_steps_lose_it() {
        step(0).setIndicator(requests);
        before = Designs.text(d.design());
        diagram.delete(at(requests));
        assertThat(d.design().getIndicators()).containsExactly(defects);
        assertThat(step(0).getIndicator()).isNull();
    }

    @Test
    void what_an_indicator_shows_is_connected_from_either_end_moved_and_cut() {
        diagram.connect("newShownBy", at(step(0)), at(requests));
        assertThat(step(0).getIndicator()).isSameAs(requests);
        diagram.reconnect(diagram.edge("shownBy", requests, step(0)), EdgeEnd.SOURCE, at(defects));
        assertThat(step(0).getIndicator()).isSameAs(defects);
        diagram.reconnect(diagram.edge("shownBy", defects, step(0)), EdgeEnd.TARGET, at(step(1)));
        assertThat(step(0).getIndicator()).isNull();
        assertThat(step(1).getIndicator()).isSameAs(defects);
        diagram.delete(diagram.edge("shownBy", defects, step(1)));
        assertThat(step(1).getIndicator()).isNull();
        diagram.connect("newShownBy", at(requests), at(step(1)));
        assertThat(step(1).getIndicator()).isSameAs(requests);
        for (int i = 0; i < 4; i++) {
            diagram.undo();
        }
    }

    @Test
    void a_benefit_is_connected_moved_at_either_end_and_cut() {
        diagram.connect("newBenefit", at(requests), at(crews));
        assertThat(requests.getBeneficiaries()).containsExactly(mira, crews);
        assertThat(diagram.canConnect("newBenefit", at(requests), at(crews))).isFalse();
        diagram.reconnect(diagram.edge("benefit", requests, crews), EdgeEnd.SOURCE, at(defects));
        assertThat(defects.getBeneficiaries()).containsExactly(crews);
        diagram.reconnect(diagram.edge("benefit", defects, crews), EdgeEnd.TARGET, at(mira));
        assertThat(defects.getBeneficiaries()).containsExactly(mira);
        diagram.delete(diagram.edge("benefit", defects, mira));
        assertThat(defects.getBeneficiaries()).isEmpty();
        for (int i = 0; i < 3; i++) {
            diagram.undo();
        }
    }

    @Test
    void somebody_who_is_deleted_here_stays_in_the_design_and_benefits_no_more() {
        assertThat(diagram.canDelete(at(crews))).isFalse();
        diagram.delete(at(mira));
        assertThat(d.design().getPersons()).containsExactly(mira);
        assertThat(requests.getBeneficiaries()).isEmpty();
    }

    @Test
    void filters_leave_the_chain_or_what_was_collected() {
        story.setStatus(StoryStatus.ASPIRED);
        before = Designs.text(d.design());
        diagram.filter("Only collected stories");
        assertThat(at(story)).isNull();
        assertThat(at(step(0))).isNull();
        diagram.filter("Only the chain of five cycles");
        assertThat(diagram.lane(ValueCycle.TRANSFORMATIVE).isVisible()).isTrue();
        assertThat(diagram.lane(ValueCycle.ORIENTING).isVisible()).isFalse();
        diagram.delete(at(defects));
    }
}
