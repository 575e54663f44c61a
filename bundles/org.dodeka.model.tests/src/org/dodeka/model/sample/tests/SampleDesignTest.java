package org.dodeka.model.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.model.sample.SampleDesign;
import org.dodeka.testing.Designs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDesignTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 57, 135, 199, 200, 201, 333, 1_000, 4_999, 20_000})
    void a_sample_has_exactly_as_many_objects_as_asked_for(int elements) {
        assertThat(Designs.objects(SampleDesign.create(elements, 5))).hasSize(elements);
    }

    @Test
    void a_sample_without_elements_is_refused() {
        assertThatThrownBy(() -> SampleDesign.create(0, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0");
    }

    @Test
    void equal_arguments_give_equal_samples() {
        assertThat(Designs.text(SampleDesign.create(3_000, 11))).isEqualTo(Designs.text(SampleDesign.create(3_000, 11)));
    }

    @Test
    void another_seed_gives_another_sample() {
        assertThat(Designs.text(SampleDesign.create(500, 1))).isNotEqualTo(Designs.text(SampleDesign.create(500, 2)));
    }

    /** Pins the content, so that measurements on different machines and days compare; a changed generator changes this. */
    @Test
    void a_sample_is_the_same_on_every_machine() throws NoSuchAlgorithmException {
        byte[] text = Designs.text(SampleDesign.create(2_000, 42)).getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(digest).isEqualTo("20b02bf3646617f4d454ee3d92f7086b70977ecc99570552bf42affdc16418d9");
    }

    @Test
    void a_sample_is_checked_as_of_the_first_of_june_2026() {
        assertThat(SampleDesign.create(10, 1).getAsOf()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void ids_are_unique_and_count_up_by_kind() {
        List<String> ids = Designs.objects(SampleDesign.create(20_000, 3)).stream().map(EcoreUtil::getID).filter(id -> id != null).toList();

        assertThat(ids).doesNotHaveDuplicates().contains("space-000001", "space-000123", "person-001000").allMatch(id -> id.matches("[a-z]+-\\d{6}"));
    }

    @Test
    void a_large_sample_uses_every_feature() {
        assertThat(Features.unset(List.of(SampleDesign.create(30_000, 1)))).isEmpty();
    }

    @Test
    void hubs_do_not_grow_with_the_design() {
        assertThat(largestHub(SampleDesign.create(40_000, 1))).isLessThan(200);
    }

    @Test
    void spaces_and_groups_have_realistic_sizes() {
        Design design = SampleDesign.create(30_000, 9);

        assertThat(design.getSpaces()).extracting(space -> space.getParticipations().size()).allMatch(size -> size >= 4 && size <= 25);
        assertThat(design.getSpaces()).extracting(space -> space.getActivities().size()).allMatch(size -> size >= 4 && size <= 10);
        assertThat(design.getGroups()).extracting(group -> group.getMembers().size()).allMatch(size -> size >= 5 && size <= 60);
        assertThat(design.getPersons()).extracting(person -> person.getGroups().size()).allMatch(size -> size >= 1 && size <= 3);
        assertThat(design.getGoals()).extracting(goal -> goal.getSpaces().size()).allMatch(size -> size <= 30);
    }

    @Test
    void managers_and_parents_form_no_cycle() {
        Design design = SampleDesign.create(10_000, 4);

        for (Person person : design.getPersons()) {
            Set<Person> above = new HashSet<>();
            for (Person boss = person; boss != null; boss = boss.getManager()) {
                assertThat(above.add(boss)).as(person.getId()).isTrue();
            }
        }
        for (Space space : design.getSpaces()) {
            assertThat(space.getParent() == null || space.getParent().getScale().compareTo(space.getScale()) > 0).as(space.getId()).isTrue();
        }
    }

    @Test
    void most_spaces_are_sound_and_some_have_flaws() {
        Design design = SampleDesign.create(50_000, 2);

        assertThat(share(design, space -> space.getDomain() == null)).isBetween(0.03, 0.12);
        assertThat(share(design, space -> space.getGoals().isEmpty())).isBetween(0.03, 0.12);
        assertThat(share(design, space -> space.getCadenceDays() == null)).isBetween(0.03, 0.12);
    }

    @Test
    void names_vary() {
        List<Group> groups = SampleDesign.create(50_000, 2).getGroups();

        assertThat(groups.stream().map(Group::getName).distinct().count()).isGreaterThan(groups.size() / 3);
    }

    @Test
    void a_sample_survives_being_written_and_read() throws IOException {
        Design design = SampleDesign.create(5_000, 8);

        assertThat(Designs.text(RoundTrip.of(design))).isEqualTo(Designs.text(design));
    }

    private static double share(Design design, Predicate<Space> flawed) {
        return (double) design.getSpaces().stream().filter(flawed).count() / design.getSpaces().size();
    }

    private static int largestHub(Design design) {
        Map<EObject, Integer> references = new HashMap<>();
        for (EObject object : Designs.objects(design)) {
            for (EObject target : object.eCrossReferences()) {
                references.merge(target, 1, Integer::sum);
            }
        }
        return references.values().stream().max(Integer::compare).orElse(0);
    }
}
