package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.Goal;
import org.dodeka.model.design.Response;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was saved and opened again is the same, to the byte. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(ints = { 20, 300, 5_000 })
    void loading_and_saving_gives_the_same_bytes(int elements) throws IOException {
        byte[] saved = Fixtures.save(Fixtures.put(LargeDesign.of(elements, 7)));
        assertThat(Fixtures.save(Fixtures.load(saved))).isEqualTo(saved);
    }

    @Test
    void loading_gives_an_equal_model() throws IOException {
        Design design = LargeDesign.of(1_000, 3);
        Design loaded = Fixtures.design(Fixtures.load(Fixtures.save(Fixtures.put(design))));
        assertThat(EcoreUtil.equals(design, loaded)).isTrue();
    }

    @Test
    void the_order_of_both_ends_of_a_relation_survives() throws IOException {
        Design design = LargeDesign.of(2_000, 5);
        design.getGoals().forEach(goal -> {
            List<Space> reversed = new ArrayList<>(goal.getSpaces());
            Collections.reverse(reversed);
            for (int i = 0; i < reversed.size(); i++) {
                goal.getSpaces().move(i, reversed.get(i));
            }
        });
        byte[] saved = Fixtures.save(Fixtures.put(design));
        assertThat(Fixtures.save(Fixtures.load(saved))).isEqualTo(saved);
    }

    @Test
    void lines_end_with_a_line_feed_on_every_system() throws IOException {
        String former = System.setProperty("line.separator", "\r\n");
        try {
            String saved = new String(Fixtures.save(Fixtures.put(LargeDesign.of(50, 1))), StandardCharsets.UTF_8);
            assertThat(saved).doesNotContain("\r");
        } finally {
            System.setProperty("line.separator", former);
        }
    }

    @Test
    void the_language_of_the_machine_does_not_matter() throws IOException {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            byte[] saved = Fixtures.save(Fixtures.put(LargeDesign.of(200, 2)));
            Locale.setDefault(Locale.ROOT);
            assertThat(Fixtures.save(Fixtures.load(saved))).isEqualTo(saved);
        } finally {
            Locale.setDefault(former);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " lead and trail ", "tab\tand\nnew line\r\n", "<&\"'>]]>", "😀 é \u0085\u2028 \u202E" })
    void every_text_survives(String text) throws IOException {
        Design design = Fixtures.newDesign();
        design.setNotes(text);
        assertThat(Fixtures.design(Fixtures.load(Fixtures.save((DesignResource) design.eResource()))).getNotes()).isEqualTo(text);
    }

    @Test
    void references_to_the_catalogue_are_followed_and_written_again() throws IOException {
        String text = Fixtures.file("""
                  <responses id="r1" rating="3" about="d1">
                    <item href="%1$s#REL.C1"/>
                  </responses>
                  <responses id="r2">
                    <item href="%1$s#REL.C2"/>
                    <about xsi:type="catalogue:Discipline" href="%1$s#REL"/>
                  </responses>
                  <catalogue href="%1$s#twelve-disciplines"/>
                """.formatted(Fixtures.CATALOGUE)).replace("xmlns:design=",
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:catalogue=\"http://www.dodeka.org/catalogue/1.0\" xmlns:design=");
        DesignResource resource = Fixtures.load(text);
        Response response = Fixtures.design(resource).getResponses().get(0);
        assertThat(response.getItem().eIsProxy()).isFalse();
        assertThat(response.getItem().getText()).isNotBlank();
        assertThat(new String(Fixtures.save(resource), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void an_end_of_a_relation_that_the_file_leaves_out_is_added() throws IOException {
        Design design = Fixtures.design(Fixtures.load(Fixtures.file("""
                  <goals id="g1" name="G" spaces="s1"/>
                  <spaces id="s1" name="S"/>
                  <spaces id="s2" name="T" parent="s1"/>
                """)));
        assertThat(design.getSpaces().get(0).getGoals()).containsExactly(design.getGoals().get(0));
        assertThat(design.getSpaces().get(0).getChildren()).containsExactly(design.getSpaces().get(1));
    }

    @Test
    void several_modes_may_stand_in_one_attribute() throws IOException {
        Design design = Fixtures.design(Fixtures.load(Fixtures.file(
                "<spaces id='s1'><activities id='a1' modes='ENGAGEMENT ALIGNMENT'/></spaces>")));
        assertThat(design.getSpaces().get(0).getActivities().get(0).getModes()).hasSize(2);
    }

    @Test
    void a_value_that_is_said_to_be_null_is_left_unset() throws IOException {
        Design design = Fixtures.design(Fixtures.load(Fixtures.file("<goals id='g1'><horizon xsi:nil='true' "
                + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/><statement>learn</statement></goals>")));
        assertThat(design.getGoals().get(0).getHorizon()).isNull();
        assertThat(design.getGoals().get(0).getStatement()).isEqualTo("learn");
    }

    @Test
    void a_file_that_is_saved_under_its_own_name_is_the_same_again(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Plan für Ännchen 100%.learning");
        DesignFiles.save(LargeDesign.of(100, 1), file);
        byte[] first = Files.readAllBytes(file);
        DesignResource resource = DesignFiles.load(file);
        resource.save(null);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void a_list_of_fifty_thousand_references_is_read() throws IOException {
        Design design = Fixtures.newDesign();
        Goal goal = DesignFactory.eINSTANCE.createGoal();
        design.getGoals().add(goal);
        for (int i = 0; i < 50_000; i++) {
            Space space = DesignFactory.eINSTANCE.createSpace();
            design.getSpaces().add(space);
            goal.getSpaces().add(space);
        }
        byte[] saved = Fixtures.save((DesignResource) design.eResource());
        EObject loaded = Fixtures.load(saved).getContents().get(0);
        assertThat(((Design) loaded).getGoals().get(0).getSpaces()).hasSize(50_000);
    }
}
