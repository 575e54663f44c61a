package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.dodeka.model.design.Design;
import org.dodeka.model.sample.SampleDesign;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.RandomDesigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every page, whatever the design, is one that anybody can open, read, hear and print. */
class PageTest {

    static Stream<Design> designs() {
        return Stream.of(Reports.EXAMPLES.stream().map(Reports::example), Stream.of(new DesignBuilder("2026-06-01").design(),
                FullDesign.saying("x"), SampleDesign.create(2000, 1))).flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void it_loads_nothing_and_runs_nothing(Design design) {
        Document page = Reports.page(design);
        List<String> names = HostileTextTest.all(page).stream().map(Element::getTagName).distinct().toList();
        assertThat(names).doesNotContain("script", "link", "img", "iframe", "object", "embed", "base", "form", "audio", "video", "use", "image");
        assertThat(Reports.elements(page, "style").get(0).getTextContent()).doesNotContain("url(", "@import");
        for (Element element : HostileTextTest.all(page)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void it_forbids_the_browser_to_load_or_run_anything(Design design) {
        List<Element> policies = Reports.elements(Reports.page(design), "meta").stream()
                .filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy")).toList();
        assertThat(policies).singleElement().satisfies(m -> assertThat(m.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void no_level_of_headings_is_skipped(Design design) {
        int before = 0;
        int firsts = 0;
        for (Element heading : HostileTextTest.all(Reports.page(design)).stream().filter(e -> e.getTagName().matches("h[1-6]")).toList()) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).as(Reports.text(heading)).isLessThanOrEqualTo(before + 1);
            assertThat(Reports.text(heading)).isNotEmpty();
            firsts += level == 1 ? 1 : 0;
            before = level;
        }
        assertThat(firsts).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void tables_have_captions_and_their_headings_a_scope(Design design) {
        for (Element table : Reports.elements(Reports.page(design), "table")) {
            assertThat(Reports.elements(table, "caption")).singleElement().satisfies(c -> assertThat(Reports.text(c)).isNotEmpty());
            assertThat(Reports.elements(table, "th")).isNotEmpty().allSatisfy(th -> assertThat(th.getAttribute("scope"))
                    .isIn("col", "row", "rowgroup"));
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void drawings_are_told_in_words_or_hidden_from_those_who_hear_the_page(Design design) {
        Document page = Reports.page(design);
        for (Element svg : Reports.elements(page, "svg")) {
            if (!svg.getAttribute("aria-hidden").equals("true")) {
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                assertThat(Reports.elements(svg, "title")).singleElement().satisfies(t -> assertThat(Reports.text(t)).isNotEmpty());
                assertThat(ids(page)).containsAll(Arrays.asList(svg.getAttribute("aria-labelledby").split(" ")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void ids_are_unique_and_links_within_the_page_lead_somewhere(Design design) {
        Document page = Reports.page(design);
        assertThat(ids(page)).doesNotHaveDuplicates();
        List<String> targets = Reports.elements(page, "a").stream().map(a -> a.getAttribute("href")).filter(h -> h.startsWith("#"))
                .map(h -> h.substring(1)).toList();
        assertThat(ids(page)).containsAll(targets);
    }

    private static List<String> ids(Document page) {
        List<String> ids = new ArrayList<>();
        HostileTextTest.all(page).stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).forEach(ids::add);
        return ids;
    }

    @ParameterizedTest
    @MethodSource("designs")
    void it_is_the_same_to_the_byte_each_time(Design design) {
        assertThat(Reports.bytes(Reports.input(design))).isEqualTo(Reports.bytes(Reports.input(design)));
    }

    @Test
    void the_language_the_landmarks_and_the_skip_link_are_there() {
        Document page = Reports.page(Reports.example("wind-quality"));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertThat(Reports.elements(page, landmark)).as(landmark).hasSize(1);
        }
        Element first = Reports.elements(page, "a").get(0);
        assertThat(first.getAttribute("href")).isEqualTo("#" + Reports.elements(page, "main").get(0).getAttribute("id"));
    }

    @Test
    void the_contents_name_every_section() {
        Document page = Reports.page(Reports.example("river-care"));
        List<String> links = Reports.elements(Reports.elements(page, "nav").get(0), "a").stream().map(a -> a.getAttribute("href").substring(1))
                .toList();
        assertThat(links).containsExactly("in-short", "purpose", "landscape", "people", "happenings", "disciplines", "value", "forces", "culture",
                "tools",
                "questions").isEqualTo(Reports.elements(page, "section").stream().map(s -> s.getAttribute("id")).toList());
    }

    @Test
    void any_design_that_can_be_made_can_be_reported() {
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(Reports.page(RandomDesigns.small(seed), input -> input.notes(true)).getDocumentElement()).as("seed " + seed).isNotNull();
        }
    }
}
