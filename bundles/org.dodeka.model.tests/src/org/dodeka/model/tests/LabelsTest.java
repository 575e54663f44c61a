package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.StoryStep;
import org.dodeka.model.design.Waiver;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Every element has a name that people can read. */
class LabelsTest {

    private static final DesignFactory F = DesignFactory.eINSTANCE;

    @Test
    void a_name_is_kept_whole() {
        Goal goal = F.createGoal();
        goal.setName("long ".repeat(1_000));
        assertThat(Labels.of(goal)).isEqualTo(goal.getName());
    }

    @Test
    void a_blank_name_gives_way_to_the_class() {
        Goal goal = F.createGoal();
        goal.setName(" \t");
        assertThat(Labels.of(goal)).isEqualTo("Goal");
        assertThat(Labels.of(F.createLearningLoop())).isEqualTo("Learning loop");
    }

    @Test
    void a_participation_is_called_after_its_actor_and_role() {
        Participation participation = F.createParticipation();
        participation.setRole(RoleKind.CRITICAL_FRIEND);
        assertThat(Labels.of(participation)).isEqualTo("Participation as critical friend");
        Person ann = F.createPerson();
        ann.setName("Ann");
        participation.setActor(ann);
        assertThat(Labels.of(participation)).isEqualTo("Ann as critical friend");
        participation.setName("Ann's seat");
        assertThat(Labels.of(participation)).isEqualTo("Ann's seat");
    }

    @Test
    void a_reading_is_called_after_its_day() {
        Reading reading = F.createReading();
        assertThat(Labels.of(reading)).isEqualTo("Reading");
        reading.setDate(LocalDate.of(2026, 6, 1));
        assertThat(Labels.of(reading)).isEqualTo("Reading of 2026-06-01");
    }

    @Test
    void a_story_step_is_called_after_its_beginning() {
        StoryStep step = F.createStoryStep();
        assertThat(Labels.of(step)).isEqualTo("Story step");
        step.setText("  short\n text ");
        assertThat(Labels.of(step)).isEqualTo("short text");
        step.setText("😀".repeat(100));
        assertThat(Labels.of(step)).isEqualTo("😀".repeat(59) + "…");
    }

    @Test
    void a_response_is_called_after_its_item_which_is_not_opened() {
        Response response = F.createResponse();
        assertThat(Labels.of(response)).isEqualTo("Response");
        CatalogueItem item = CatalogueFactory.eINSTANCE.createCatalogueItem();
        response.setItem(item);
        assertThat(Labels.of(response)).isEqualTo("Response");
        item.setId("REL.Q1");
        assertThat(Labels.of(response)).isEqualTo("REL.Q1");
        CatalogueItem proxy = CatalogueFactory.eINSTANCE.createCatalogueItem();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("pathmap://DODEKA/none.disciplines#ACC.Q2"));
        response.setItem(proxy);
        assertThat(Labels.of(response)).isEqualTo("ACC.Q2");
    }

    @Test
    void a_waiver_is_called_after_its_rule_and_an_item_by_its_id() {
        Waiver waiver = F.createWaiver();
        waiver.setRuleId("REL-1");
        assertThat(Labels.of(waiver)).isEqualTo("REL-1");
        CatalogueItem item = CatalogueFactory.eINSTANCE.createCatalogueItem();
        item.setId("REL.Q1");
        assertThat(Labels.of(item)).isEqualTo("REL.Q1");
    }

    @Test
    void no_element_is_ever_without_a_label() {
        DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).forEach(type -> assertThat(Labels.of(EcoreUtil.create(type))).isNotBlank());
        assertThat(Labels.of(null)).isNotBlank();
        assertThat(Labels.of(EcoreFactory.eINSTANCE.createEObject())).isEqualTo("E object");
    }
}
