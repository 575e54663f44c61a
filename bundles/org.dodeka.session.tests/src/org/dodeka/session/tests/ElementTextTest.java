package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.dodeka.model.Labels;
import org.dodeka.model.catalogue.CatalogueFactory;
import org.dodeka.model.catalogue.CatalogueItem;
import org.dodeka.model.design.Activity;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Reading;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.DesignSaveException;
import org.dodeka.model.resource.Designs;
import org.dodeka.session.CopiedElements;
import org.dodeka.session.DesignSession;
import org.dodeka.session.ElementText;
import org.dodeka.session.Pasted;
import org.dodeka.session.WhereUsed;
import org.dodeka.session.WhereUsed.Use;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTextTest {

    @TempDir
    Path folder;

    private Desk desk;
    private DesignSession session;
    private Design design;
    private Space clinic;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        design = session.design();
        clinic = design.getSpaces().getFirst();
    }

    private static CopiedElements copied(EObject... elements) throws DesignSaveException {
        return ElementText.read(ElementText.copy(List.of(elements))).orElseThrow();
    }

    private Pasted paste(CopiedElements elements, DesignSession into, EObject near) {
        Pasted[] done = new Pasted[1];
        into.edits().make(elements.label(), () -> done[0] = elements.copyTo(near, -1));
        return done[0];
    }

    @Test
    void a_copied_space_comes_with_its_contents_and_refers_to_the_same_elements() throws Exception {
        Pasted pasted = paste(copied(clinic), session, design);
        Space copy = (Space) pasted.elements().getFirst();
        assertThat(copy).isNotSameAs(clinic).isSameAs(design.getSpaces().getLast());
        assertThat(copy.getId()).isNotEqualTo(clinic.getId());
        assertThat(copy.getName()).isEqualTo("Clinic (2)");
        assertThat(copy.getParticipations()).hasSameSizeAs(clinic.getParticipations());
        assertThat(copy.getParticipations().getFirst().getActor()).isSameAs(clinic.getParticipations().getFirst().getActor());
        assertThat(copy.getActivities()).hasSameSizeAs(clinic.getActivities());
        Activity led = clinic.getActivities().stream().filter(activity -> !activity.getLeads().isEmpty()).findFirst().orElseThrow();
        Activity ledCopy = copy.getActivities().get(clinic.getActivities().indexOf(led));
        assertThat(ledCopy.getLeads().getFirst().eContainer()).as("the space of who leads the copy").isSameAs(copy);
        assertThat(pasted.dropped()).isZero();
    }

    @Test
    void a_paste_is_one_command_that_can_be_undone_exactly() throws Exception {
        String before = text();
        paste(copied(clinic), session, design);
        assertThat(session.undoLabel()).hasValueSatisfying(label -> assertThat(label).contains("Clinic"));
        session.undo();
        assertThat(text()).isEqualTo(before);
        assertThat(session.undoLabel()).isEmpty();
    }

    private String text() throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        org.dodeka.model.resource.DesignFiles.snapshot(session.resource()).writeTo(bytes);
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void in_another_design_references_that_cannot_be_kept_are_dropped_and_counted() throws Exception {
        DesignSession other = desk.open(desk.save(new org.dodeka.testing.DesignBuilder("2026-06-01").design(), "other.learning")).session();
        Pasted pasted = paste(copied(clinic.getActivities().getFirst(), clinic), other, other.design());
        assertThat(pasted.elements()).as("an activity is copied with its space").hasSize(1);
        Space copy = (Space) pasted.elements().getFirst();
        assertThat(copy.getName()).isEqualTo("Clinic");
        assertThat(copy.getParticipations()).extracting(participation -> participation.getActor()).containsOnlyNulls();
        assertThat(pasted.dropped()).isGreaterThanOrEqualTo(clinic.getParticipations().size());
        assertThat(copy.getActivities().getFirst().getLeads()).as("what was copied along is kept").isNotEmpty();
        other.save();
    }

    @Test
    void a_copy_takes_nothing_away_from_others() throws Exception {
        Space child = DesignFactory.eINSTANCE.createSpace();
        session.edits().add(design, DesignPackage.Literals.DESIGN__SPACES, child);
        session.edits().set(child, DesignPackage.Literals.SPACE__PARENT, clinic);
        Activity first = clinic.getActivities().getFirst();
        Activity second = clinic.getActivities().getLast();
        session.edits().set(second, DesignPackage.Literals.ACTIVITY__FOLLOWS, first == second ? null : first);
        Space copy = (Space) paste(copied(clinic), session, design).elements().getFirst();
        assertThat(child.getParent()).isSameAs(clinic);
        assertThat(copy.getChildren()).isEmpty();
        Activity one = (Activity) paste(copied(first), session, clinic).elements().getFirst();
        assertThat(one.getFollowUps()).isEmpty();
        Person person = design.getPersons().getFirst();
        Group group = person.getGroups().getFirst();
        Person twin = (Person) paste(copied(person), session, design).elements().getFirst();
        assertThat(twin.getGroups()).contains(group);
        assertThat(person.getGroups()).contains(group);
    }

    @Test
    void a_space_that_is_pasted_at_another_space_is_nested_in_it_but_a_copy_at_its_original_stands_beside_it() throws Exception {
        Space other = DesignFactory.eINSTANCE.createSpace();
        session.edits().add(design, DesignPackage.Literals.DESIGN__SPACES, other);
        assertThat(((Space) paste(copied(clinic), session, other).elements().getFirst()).getParent()).isSameAs(other);
        assertThat(((Space) paste(copied(clinic), session, clinic).elements().getFirst()).getParent()).isNull();
    }

    @Test
    void what_was_cut_is_moved_within_its_design_and_keeps_who_refers_to_it() throws Exception {
        Space other = DesignFactory.eINSTANCE.createSpace();
        session.edits().add(design, DesignPackage.Literals.DESIGN__SPACES, other);
        Activity activity = clinic.getActivities().getFirst();
        List<Use> uses = WhereUsed.of(session, activity);
        CopiedElements cut = ElementText.read(ElementText.cut(List.of(activity), session.file())).orElseThrow();
        assertThat(cut.cutFrom()).contains(session.file());
        session.edits().make(cut.label(), () -> assertThat(cut.moveTo(other, -1)).isPresent());
        assertThat(activity.eContainer()).isSameAs(other);
        assertThat(WhereUsed.of(session, activity)).isEqualTo(uses);
        session.edits().make(cut.label(), () -> cut.moveTo(activity, -1));
        assertThat(activity.eContainer()).as("moved into itself").isSameAs(other);
        session.edits().delete(List.of(activity));
        assertThat(cut.moveTo(clinic, -1)).as("what is gone").isEmpty();
    }

    @Test
    void parts_without_an_id_can_be_copied_too() throws Exception {
        Indicator indicator = design.getIndicators().getFirst();
        Reading reading = DesignFactory.eINSTANCE.createReading();
        reading.setValue(12);
        session.edits().add(indicator, DesignPackage.Literals.INDICATOR__READINGS, reading);
        CopiedElements elements = copied(reading);
        assertThat(elements.fits(clinic)).isFalse();
        Reading copy = (Reading) paste(elements, session, indicator).elements().getFirst();
        assertThat(copy.getValue()).isEqualTo(12);
        assertThat(indicator.getReadings()).last().isSameAs(copy);
    }

    @Test
    void a_copied_answer_stays_an_answer_to_its_question() throws Exception {
        Response response = DesignFactory.eINSTANCE.createResponse();
        CatalogueItem item = CatalogueFactory.eINSTANCE.createCatalogueItem();
        ((InternalEObject) item).eSetProxyURI(URI.createURI(Designs.CATALOGUE_URI + "#REL.Q1"));
        response.setItem(item);
        response.setText("Because");
        session.edits().add(design, DesignPackage.Literals.DESIGN__RESPONSES, response);
        Response copy = (Response) paste(copied(response), session, design).elements().getFirst();
        EObject found = (EObject) copy.eGet(DesignPackage.Literals.RESPONSE__ITEM, false);
        URI uri = found.eIsProxy() ? ((InternalEObject) found).eProxyURI() : EcoreUtil.getURI(found);
        assertThat(uri.fragment()).isEqualTo("REL.Q1");
        session.save();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Hello", "<a/>", "dodeka-elements/1", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<design:Design xmlns:design=\"http://www.dodeka.org/design/1.0\" version=\"dodeka-elements/1\" notes=\"copied - &a;\"/>",
        "<design:Design xmlns:design=\"http://www.dodeka.org/design/1.0\" id=\"d\" name=\"n\" formatVersion=\"1.0\" version=\"dodeka-elements/1\" "
            + "notes=\"copied - //@nothing.7\"/>" })
    void what_is_not_ours_is_refused_quietly(String text) {
        assertThat(ElementText.read(text)).isEmpty();
        assertThat(ElementText.read(null)).isEmpty();
    }

    @Test
    void a_whole_design_is_no_copied_element() throws Exception {
        assertThat(ElementText.read(text())).isEmpty();
        String copy = ElementText.copy(List.of(clinic));
        assertThat(ElementText.read(copy)).isPresent();
        assertThat(ElementText.read(copy.replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\""))).as("written by a newer version").isEmpty();
    }

    @Test
    void who_uses_an_element_is_known_before_and_after_a_change() {
        Person person = (Person) clinic.getParticipations().stream().map(participation -> participation.getActor()).filter(Person.class::isInstance)
                .findFirst().orElseThrow();
        List<Use> uses = WhereUsed.of(session, person);
        assertThat(uses).extracting(Use::as).contains(DesignPackage.Literals.PARTICIPATION__ACTOR, DesignPackage.Literals.GROUP__MEMBERS);
        assertThat(WhereUsed.of(design, person)).isEqualTo(uses);
        Use participation = uses.stream().filter(use -> use.as() == DesignPackage.Literals.PARTICIPATION__ACTOR).findFirst().orElseThrow();
        assertThat(Labels.of(participation.user())).contains(person.getName());
        session.edits().delete(List.of(participation.user()));
        assertThat(WhereUsed.of(session, person)).doesNotContain(participation);
        session.undo();
        assertThat(WhereUsed.of(session, person)).isEqualTo(uses);
    }
}
