package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Scale;
import org.dodeka.model.sample.SampleDesign;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.viewpoint.layout.Bounds;
import org.dodeka.viewpoint.layout.FigureLayout;
import org.dodeka.viewpoint.layout.Layouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The diagrams on the page. */
class PicturesTest {

    static List<String> examples() {
        return Reports.EXAMPLES;
    }

    private static Element picture(Document page, String section) {
        List<Element> pictures = Reports.pictures(page).stream()
                .filter(picture -> Reports.elements(Reports.section(page, section), "figure").contains(picture)).toList();
        assertThat(pictures).as(section).hasSize(1);
        return pictures.getFirst();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_shows_its_landscape_and_its_loops(String example) {
        Document page = Reports.page(Reports.example(example));
        assertThat(Reports.elements(picture(page, "landscape"), "rect")).hasSizeGreaterThan(5);
        assertThat(Reports.elements(picture(page, "happenings"), "path")).isNotEmpty();
    }

    @Test
    void the_landscape_shows_spaces_and_groups() {
        Document page = Reports.page(Reports.example("wind-quality"));
        assertThat(Reports.text(picture(page, "landscape"))).contains("Strategy Table", "Blade inspectors");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_landscape_names_nobody_even_if_the_layer_was_switched_on(String example) {
        Layouts layouts = new Layouts();
        layouts.of("Landscape").setSwitch("layer:People", true);
        Design design = Reports.example(example);
        Element picture = picture(Reports.page(design, input -> input.arranged(layouts)), "landscape");
        String words = Reports.text(picture);
        for (Person person : design.getPersons()) {
            assertThat(words).doesNotContain(person.getName());
        }
    }

    @Test
    void a_picture_is_as_somebody_has_arranged_it() {
        DesignBuilder builder = new DesignBuilder("2026-06-01");
        builder.goal("Calm", Scale.UNIT);
        String id = builder.design().getGoals().getFirst().getId();
        Layouts layouts = new Layouts();
        layouts.of("Landscape").set("goal:" + id, FigureLayout.at(new Bounds(777, 555, 150, 50)));
        builder.healthySpace("Circle");
        Element picture = picture(Reports.page(builder.design(), input -> input.arranged(layouts)), "landscape");
        assertThat(Reports.elements(picture, "rect")).anyMatch(rect -> rect.getAttribute("x").equals("777") && rect.getAttribute("y").equals("555"));
        assertThat(layouts.of("Landscape").keys()).hasSize(1);
    }

    @Test
    void drawing_leaves_nothing_behind_in_the_design() {
        Design design = Reports.example("river-care");
        int before = design.eAdapters().size();
        Reports.page(design);
        assertThat(design.eAdapters()).hasSize(before);
        assertThat(design.getSpaces()).allMatch(space -> space.eAdapters().isEmpty());
    }

    @Test
    void what_is_too_much_for_a_page_is_said() {
        Document page = Reports.page(SampleDesign.create(20_000, 1));
        assertThat(Reports.pictures(page)).isEmpty();
        assertThat(Reports.text(Reports.section(page, "landscape"))).contains("shows more than fits on a page");
    }

    @Test
    void a_design_without_anything_has_no_pictures() {
        assertThat(Reports.pictures(Reports.page(new DesignBuilder("2026-06-01").design()))).isEmpty();
    }
}
