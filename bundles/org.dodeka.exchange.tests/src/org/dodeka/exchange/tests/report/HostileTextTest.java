package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever is written into a design, the page shows it as text and stays the page it is. */
class HostileTextTest {

    static final String OVERRIDE = Character.toString(0x202E);
    static final String ZERO_WIDTH = Character.toString(0x200B);

    /** What no part of the page shows, and why. */
    private static final Set<EAttribute> NOT_SHOWN = Set.of(
            DesignPackage.Literals.DESIGN__FORMAT_VERSION, // of the file, not of the design
            DesignPackage.Literals.WAIVER__RULE_ID); // for those who know rules; the message says it in words

    static Stream<String> payloads() {
        return Stream.of("<script>alert(1)</script>", "\"onload=alert(1) x=\"", "'><img src=x onerror=alert(1)>",
                "</title></style></svg><h1>big</h1>",
                "<!-- a comment", "]]><![CDATA[ a section", "&lt;b&gt; &amp;#60; &nbsp;", "javascript:alert(1)", "{0} {1} '{0}' '' {9}",
                "%s ${x} #{y}",
                "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627", "a" + OVERRIDE + "gpj.exe", "a" + ZERO_WIDTH + "b", "-->", "<?php ?>",
                "\ud800 alone", "alone \udc00", "nul \u0000 bell \u0007 escape \u001b[31m", "\ufffe \uffff", "two\nlines\r\nor\rthree",
                "e" + "\u0301".repeat(40), "\ud83d\udc69\u200d\ud83d\udd2c and \ud83c\udf31");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void a_page_has_no_element_and_no_attribute_that_a_harmless_one_has_not(String payload) {
        assertThat(skeleton(words(FullDesign.saying(payload)))).isEqualTo(skeleton(words(FullDesign.saying("harmless text"))));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void a_text_is_found_wherever_a_harmless_one_is(String payload) {
        int harmless = count(Reports.text(words(FullDesign.saying("harmless"))), "harmless");
        String shown = Shown.of(payload).replaceAll("[\\s\u00a0]+", " ").strip();
        assertThat(harmless).isGreaterThan(100);
        assertThat(count(Reports.text(words(FullDesign.saying(payload))), shown)).isGreaterThanOrEqualTo(harmless);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void a_picture_consists_of_shapes_and_texts_and_refers_to_nothing_outside(String payload) {
        Document page = page(FullDesign.saying(payload));
        assertThat(Reports.pictures(page)).hasSize(2);
        Set<String> ids = new HashSet<>();
        all(page).forEach(element -> ids.add(element.getAttribute("id")));
        for (Element picture : Reports.pictures(page)) {
            assertThat(Reports.elements(picture, "text")).isNotEmpty();
            for (Element element : Reports.elements(picture, "*")) {
                assertThat(element.getTagName()).isIn("div", "figcaption", "svg", "g", "title", "desc", "defs", "linearGradient", "stop", "rect",
                        "circle", "ellipse", "line", "path", "polygon", "polyline", "text");
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String name = element.getAttributes().item(i).getNodeName();
                    String value = element.getAttributes().item(i).getNodeValue();
                    assertThat(name).doesNotStartWith("on").isNotIn("href", "xlink:href", "src", "style");
                    assertThat(value).satisfiesAnyOf(v -> assertThat(v).doesNotContain("url("),
                            v -> assertThat(v).matches("url\\(#[a-z0-9-]+\\)").matches(u -> ids.contains(u.substring(5, u.length() - 1))));
                }
            }
        }
    }

    @Test
    void quotes_are_escaped_even_where_they_would_do_no_harm() {
        assertThat(Reports.html(FullDesign.saying("\"onload='x'"))).contains("&quot;onload=&#39;x&#39;").doesNotContain("\"onload=", "='x'");
    }

    @Test
    void every_text_of_every_class_is_shown() {
        Design design = FullDesign.with((object, attribute) -> "text-" + object.eClass().getName() + "-" + attribute.getName() + "-end");
        String text = Reports.text(page(design));
        List<String> missing = new ArrayList<>();
        for (EClass type : classes()) {
            for (EAttribute attribute : type.getEAllAttributes()) {
                boolean isText = attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID();
                boolean nameOfUnnamed = attribute.getName().equals("name")
                        && Set.of("Participation", "Commitment").contains(type.getName()); // told by who and by what is promised
                if (isText && !nameOfUnnamed && !NOT_SHOWN.contains(attribute) && !text.contains("text-" + type.getName() + "-"
                        + attribute.getName() + "-end")) {
                    missing.add(type.getName() + "." + attribute.getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_full_design_has_every_class() {
        Set<EClass> present = new HashSet<>();
        org.dodeka.testing.Designs.objects(FullDesign.saying("x")).forEach(object -> present.add(object.eClass()));
        assertThat(present).containsAll(classes());
    }

    private static List<EClass> classes() {
        return DesignPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract()).toList();
    }

    @Test
    void names_of_10_000_characters_are_shortened_with_a_link_to_the_whole() {
        String name = "W".repeat(10_000);
        Document page = page(FullDesign.saying(name));
        List<Element> links = Reports.elements(page, "a").stream().filter(a -> a.getAttribute("class").equals("whole")).toList();
        assertThat(links).isNotEmpty().allSatisfy(a -> assertThat(a.getAttribute("href")).isEqualTo("#whole-1"));
        assertThat(Reports.text(Reports.section(page, "whole"))).contains(name);
        assertThat(count(Reports.text(Reports.withoutPictures(page)), name)).isEqualTo(1);
    }

    @Test
    void long_names_bring_no_other_elements_into_the_page() {
        Set<String> harmless = new TreeSet<>(skeleton(words(FullDesign.saying("harmless"))));
        Set<String> longer = new TreeSet<>(skeleton(words(FullDesign.saying("<b>\"'&".repeat(2000)))));
        longer.removeAll(harmless);
        assertThat(longer).containsOnly("section class= id=whole", "h2 class= id=whole-title", "ol class=whole-texts id=", "li class= id=whole-1",
                "a class=whole id=");
    }

    @Test
    void texts_of_users_are_isolated_from_what_stands_around_them() {
        String rtl = "\u05e9\u05dc\u05d5\u05dd";
        Document page = page(FullDesign.saying(rtl));
        for (Element element : all(page)) {
            boolean own = false;
            for (int i = 0; i < element.getChildNodes().getLength(); i++) {
                own |= element.getChildNodes().item(i) instanceof org.w3c.dom.Text text && text.getData().contains(rtl);
            }
            if (own) {
                assertThat(element.getTagName()).isIn("bdi", "title", "text"); // of a drawing: each text stands for itself
            }
        }
    }

    @Test
    void no_character_that_turns_the_direction_or_is_invisible_gets_through() {
        String html = Reports.html(FullDesign.saying("a" + OVERRIDE + "b" + ZERO_WIDTH + "c\u2066d\ufeff"));
        assertThat(html).doesNotContain(OVERRIDE, ZERO_WIDTH, "\u2066", "\ufeff").contains("a[U+202E]b[U+200B]c[U+2066]d[U+FEFF]");
    }

    private static Document page(Design design) {
        return Reports.page(design, input -> input.notes(true));
    }

    private static Document words(Design design) {
        return Reports.withoutPictures(page(design));
    }

    static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    static List<Element> all(Document page) {
        return Reports.elements(page, "*");
    }

    /** The elements in their order with the names of their attributes, and the values by which a page is put together. */
    private static List<String> skeleton(Document page) {
        List<String> skeleton = new ArrayList<>();
        for (Element element : all(page)) {
            Set<String> attributes = new TreeSet<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName());
            }
            attributes.removeAll(Collections.singleton("xmlns"));
            boolean known = Set.of("a", "section", "h2", "ol", "li").contains(element.getTagName());
            skeleton.add(known ? element.getTagName() + " class=" + element.getAttribute("class") + " id=" + element.getAttribute("id")
                    : element.getTagName() + attributes);
        }
        return skeleton;
    }
}
