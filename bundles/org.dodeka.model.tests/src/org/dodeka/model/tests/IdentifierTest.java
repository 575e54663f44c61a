package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Waiver;
import org.junit.jupiter.api.Test;

/** Ids are given once and for all. */
class IdentifierTest {

    private static final DesignFactory F = DesignFactory.eINSTANCE;

    @Test
    void an_element_gets_a_uuid_when_it_is_added() {
        Goal goal = F.createGoal();
        Fixtures.newDesign().getGoals().add(goal);
        assertThat(UUID.fromString(goal.getId())).isNotNull();
    }

    @Test
    void what_is_added_together_with_its_container_gets_an_id_too() {
        Space space = F.createSpace();
        Participation participation = F.createParticipation();
        space.getParticipations().add(participation);
        Fixtures.newDesign().getSpaces().add(space);
        assertThat(participation.getId()).isNotBlank().isNotEqualTo(space.getId());
    }

    @Test
    void responses_and_waivers_get_ids() {
        Design design = Fixtures.newDesign();
        Response response = F.createResponse();
        Waiver waiver = F.createWaiver();
        design.getResponses().add(response);
        design.getWaivers().add(waiver);
        assertThat(response.getId()).isNotBlank();
        assertThat(waiver.getId()).isNotBlank();
    }

    @Test
    void an_id_that_is_given_stays() {
        Goal goal = F.createGoal();
        goal.setId("mine");
        Fixtures.newDesign().getGoals().add(goal);
        assertThat(goal.getId()).isEqualTo("mine");
    }

    @Test
    void an_id_survives_removal_and_return() {
        Design design = Fixtures.newDesign();
        Goal goal = F.createGoal();
        design.getGoals().add(goal);
        String id = goal.getId();
        design.getGoals().remove(goal);
        assertThat(design.eResource().getEObject(id)).isNull();
        design.getGoals().add(goal);
        assertThat(goal.getId()).isEqualTo(id);
        assertThat(design.eResource().getEObject(id)).isSameAs(goal);
    }

    @Test
    void elements_are_found_by_their_id_also_after_it_was_changed() {
        Design design = Fixtures.newDesign();
        Goal goal = F.createGoal();
        goal.setId("before");
        design.getGoals().add(goal);
        goal.setId("after");
        assertThat(design.eResource().getEObject("before")).isNull();
        assertThat(design.eResource().getEObject("after")).isSameAs(goal);
    }

    @Test
    void elements_without_id_in_a_file_get_the_same_ones_each_time_it_is_read() throws IOException {
        String text = Fixtures.file("<goals name='A'/><goals name='B'/><responses/>");
        Design first = Fixtures.design(Fixtures.load(text));
        Design second = Fixtures.design(Fixtures.load(text));
        assertThat(first.getGoals().get(0).getId()).isNotBlank().isNotEqualTo(first.getGoals().get(1).getId());
        assertThat(first.getGoals().get(1).getId()).isEqualTo(second.getGoals().get(1).getId());
        assertThat(first.getResponses().get(0).getId()).isEqualTo(second.getResponses().get(0).getId());
    }

    @Test
    void an_id_that_is_made_up_never_collides_with_one_of_the_file() throws IOException {
        String made = Fixtures.design(Fixtures.load(Fixtures.file("<goals name='A'/>"))).getGoals().get(0).getId();
        Design design = Fixtures.design(Fixtures.load(Fixtures.file("<goals name='A'/><goals id='" + made + "' name='B'/>")));
        assertThat(design.getGoals().get(0).getId()).isNotBlank().isNotEqualTo(made);
    }
}
