package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Indicator;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Mode;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.model.design.ValueCycle;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.validation.RuleSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the sections tell, in the words that they tell it in. */
class SectionsTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");

    private String section(String id) {
        return section(d.design(), id);
    }

    private static String section(Design design, String id) {
        return Reports.text(Reports.section(Reports.page(design), id));
    }

    private static String top(Document page) {
        return Reports.text(Reports.elements(page, "header").get(0));
    }

    @Test
    void the_top_says_what_this_is_of_when_and_whether_it_may_go_out() {
        assertThat(top(Reports.page(Reports.example("wind-quality")))).isEqualTo("Learning design Learning for quality at Hvidvind Rotor "
                + "Hvidvind Rotor, wind-turbine service (fictional) \u2713 Ready to share As of 1 June 2026 Version 1.3");
    }

    @Test
    void a_design_with_errors_is_a_draft_and_says_how_many_points_block_it() {
        d.healthySpace("Circle").setDomain(null);
        assertThat(top(Reports.page(d.design()))).contains("Draft: 1 point blocks it");
        assertThat(top(Reports.page(Reports.example("compliance-express")))).containsPattern("Draft: \\d\\d points block it");
    }

    @Test
    void another_title_can_be_given() {
        assertThat(top(Reports.page(d.design(), input -> input.titled("For the board")))).contains("For the board");
        assertThat(top(Reports.page(d.design(), input -> input.titled(" ")))).contains("Design");
    }

    @Test
    void a_blank_design_says_in_friendly_sentences_what_is_missing() {
        Document page = Reports.page(d.design());
        assertThat(Reports.elements(page, "section").stream().map(s -> s.getAttribute("id")).toList())
                .containsExactly("in-short", "purpose", "landscape",
                "people", "happenings", "disciplines", "value", "questions");
        assertThat(Reports.text(page)).contains("The purpose has not been put into words yet.", "No goals have been written down yet.",
                "No spaces have been drawn yet.", "Nobody has been named yet.", "No activities have been planned yet.",
                "Neither figures nor stories of value have been gathered yet.");
    }

    @Test
    void goals_are_told_with_statement_reach_day_owner_and_spaces() {
        assertThat(section(Reports.example("wind-quality"), "purpose"))
                .contains("Fewer repeat defects By summer 2027, at most 9 of 100 repaired blades come back "
                + "with the same defect. Reaches unit By 30 June 2027 Owned by Jonas Lindqvist Served by Strategy Table, Blade-Inspection "
                + "Community and Request Clinic");
    }

    @Test
    void spaces_are_drawn_within_their_parents() {
        Document page = Reports.page(Reports.example("river-care"));
        Element forum = Reports.elements(page, "h3").stream().filter(h -> Reports.text(h).equals("Agency Forum")).findFirst().orElseThrow();
        Element within = (Element) forum.getParentNode().getParentNode();
        assertThat(Reports.text(Reports.elements(within, "h3").get(0))).isEqualTo("Rivers Together Convening");
        assertThat(Reports.elements(Reports.section(page, "landscape"), "article")).hasSize(10);
    }

    @Test
    void spaces_that_are_nested_in_a_circle_or_very_deep_are_told_once_each() {
        Space first = d.space("First");
        Space second = d.space("Second", s -> s.setParent(first));
        first.setParent(second);
        Space outer = d.space("Outermost");
        for (int i = 0; i < 30; i++) {
            Space around = outer;
            outer = d.space("Inner " + i, s -> s.setParent(around));
        }
        Element landscape = Reports.section(Reports.page(d.design()), "landscape");
        assertThat(Reports.elements(landscape, "h3").stream().map(Reports::text).toList()).hasSize(33).doesNotHaveDuplicates()
                .contains("First", "Second", "Inner 29");
        assertThat(Reports.text(landscape)).contains("Within Inner 28");
    }

    @Test
    void boundaries_are_told_as_what_lies_between_two_sides() {
        assertThat(section(Reports.example("wind-quality"), "landscape")).contains("Quality Academy \u21c4 between functions \u21c4 Blade inspectors",
                "People who know both sides: Luc\u00eda Ferrer and Tadeusz W\u00f3jcik.");
    }

    @Test
    void the_matrix_shows_the_deepest_level_of_a_group_or_its_members() {
        Group crews = d.group("Crews", 4, 1);
        Space circle = d.space("Circle");
        d.space("Elsewhere");
        d.participation(circle, crews, RoleKind.MEMBER, Level.PERIPHERAL);
        d.participation(circle, d.person("Ana", crews), RoleKind.EXPERT, Level.ACTIVE);
        assertThat(section("people")).contains("Crews \u25d5 active not there", "Ana expert, \u25d5 active",
                "Crews 5 \u25a0\u25a0\u25a0\u25a0 4 of 4 \u25a0\u25a1\u25a1\u25a1 1 of 4");
    }

    @Test
    void who_leaves_is_told_with_who_follows() {
        assertThat(section(Reports.example("wind-quality"), "people"))
                .contains("Petra Novotn\u00e1 leader, \u25cf at the core, has a say in decisions until 16 July 2026 \u00b7 followed by Ivo Marinov");
    }

    @Test
    void activities_are_told_in_the_order_of_their_days() {
        Space circle = d.space("Circle");
        d.activity(circle, "Undated", Mode.ENGAGEMENT);
        d.activity(circle, "Later", Mode.IMAGINATION, a -> a.setStart(d.day(20)), a -> a.setRepeats(3));
        d.activity(circle, "Sooner", Mode.ALIGNMENT, a -> a.setStart(d.day(2)), a -> a.setPracticeIssue("Cold resin"));
        assertThat(section("happenings"))
                .contains("3 June 2026 Sooner aligning \u00b7 learning from each other \u00b7 asked for by people \u00b7 1 h "
                + "The issue at hand: Cold resin 21 June 2026 Later picturing \u00b7 learning from each other \u00b7 asked for by people "
                + "\u00b7 1 h, 3 times no day yet Undated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "40 | It returns after 40 days; 90 are allowed.",
            "91 | It returns after 91 days, later than the 90 that are allowed.",
            "-1 | It returns before it begins", " | When it returns has not been said; 90 days are allowed." })
    void loops_say_when_they_return(Integer days, String words) {
        Space circle = d.space("Circle");
        var source = d.activity(circle, "Clinic", Mode.ENGAGEMENT, a -> a.setStart(d.day(0)));
        var back = d.activity(circle, "Review", Mode.ENGAGEMENT, a -> a.setStart(days == null ? null : d.day(days)));
        d.loop(source, back, d.group("Crews", 1, 1));
        assertThat(section("happenings")).contains("Begins in Clinic (in Circle) Applied by Crews Returns to Review (in Circle) " + words);
    }

    @Test
    void open_ends_of_loops_are_named() {
        d.loop(null, null);
        assertThat(section("happenings"))
                .contains("Begins in open: where it begins has not been said Applied by open: nobody has been named who applies it "
                + "Returns to open: where it returns has not been said");
    }

    @Test
    void the_disciplines_are_told_with_the_lowest_beside_the_average_and_what_each_asks() {
        String text = section(Reports.example("wind-quality"), "disciplines");
        assertThat(text).contains("Lowest: Voices, 58 %. Average: 67 %.",
                "Meaning Relevance What is our learning partnership about? 90 % well nothing",
                "\u25b2 1 worth a look", "Time and space Continuity");
    }

    @Test
    void several_lowest_disciplines_are_all_counted() {
        assertThat(section(Reports.example("compliance-express"), "disciplines"))
                .containsPattern("Lowest: Accountability, Leadership, Engagement and \\d+ more, 0 %\\.");
    }

    @Test
    void findings_are_told_with_what_helps_and_accepted_ones_with_the_reason() {
        assertThat(section(Reports.example("wind-quality"), "disciplines")).contains(
                "Worth a look: Wind-farm operators is kept outside: let the group or a member take part at least now and then What helps: "
                        + "Raise the level of a participation",
                "Accepted: Sponsor of Strategy Table: single thread, name somebody who can follow Reason: Jonas holds the sponsor\u2019s "
                        + "seat by office.",
                "(until 30 September 2026)");
    }

    @Test
    void what_is_found_in_many_places_is_told_once_with_a_few_of_them() {
        for (int i = 0; i < 9; i++) {
            d.space("Circle " + i, s -> s.setStage(Stage.MATURING));
        }
        assertThat(section("disciplines")).contains("To be settled: A space says what it is about (9 places) Circle 0 is about nothing yet",
                "and 3 more places");
    }

    @Test
    void indicators_are_told_with_start_latest_and_target_and_drawn() {
        Document page = Reports.page(Reports.example("wind-quality"));
        Element value = Reports.section(page, "value");
        assertThat(Reports.text(value)).contains("Start 0 Latest 19 on 29 May 2026 Target 30 Good for Site repair crews and Wind-farm operators");
        assertThat(Reports.elements(value, "polyline").get(0).getAttribute("points").split(" ")).hasSize(3);
    }

    @Test
    void numbers_beyond_all_measure_are_drawn_within_the_drawing() {
        indicator(Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN, 1e-300);
        Element value = Reports.section(Reports.page(d.design()), "value");
        for (String point : Reports.elements(value, "polyline").get(0).getAttribute("points").split("[ ,]")) {
            assertThat(Double.parseDouble(point)).isBetween(0.0, 320.0);
        }
        assertThat(Reports.text(value)).contains("1.8 \u00d7 10^308", "not a number", "1 \u00d7 10^\u2212300");
    }

    private Indicator indicator(double... values) {
        Indicator indicator = d.indicator("Odd", null, ValueCycle.APPLIED);
        for (int i = 0; i < values.length; i++) {
            d.reading(indicator, LocalDate.of(2026, 1, 1 + i), values[i]);
        }
        return indicator;
    }

    @Test
    void forces_are_set_against_each_other_goal_by_goal() {
        assertThat(section(Reports.example("learning-culture"), "forces")).contains("Driving 11 in all", "Holding back", "4 of 5", "Answered by");
    }

    @Test
    void culture_is_told_as_said_and_done() {
        assertThat(section(Reports.example("wind-quality"), "culture")).contains("Initiative 4 2",
                "\u201cAsk us anything\u201d Initiative \u00b7 Quality Academy \u00b7 said 4, done 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "https://board.example/a?b=c&d | https://board.example/a?b=c&d",
            "HTTP://board.example | http://board.example",
            "javascript:alert(1) |", "data:text/html,x |", "https://bank.example@evil.example |", "//board.example |", "http:board |",
            "https://a b |",
            "java\tscript:alert(1) |", "file:///etc/passwd |" })
    void only_plain_web_addresses_become_links(String url, String link) {
        d.tool("Board").setUrl(url);
        Element tools = Reports.section(Reports.page(d.design()), "tools");
        List<Element> links = Reports.elements(tools, "a");
        if (link == null) {
            assertThat(links).isEmpty();
            assertThat(Reports.text(tools)).contains(url.replace('\t', ' '));
        } else {
            assertThat(links).singleElement().satisfies(a -> assertThat(a.getAttribute("href")).isEqualTo(link),
                    a -> assertThat(a.getAttribute("rel")).isEqualTo("noreferrer noopener"));
        }
    }

    @Test
    void questions_say_what_is_uncertain_what_is_open_and_what_was_answered() {
        assertThat(section(Reports.example("wind-quality"), "questions")).contains("Which hairline cracks in the bond line stay as they are",
                "Relevance 4 of 6 answered Still open Whose agenda is this?", "Nobody knows which hairline cracks in the bond line will grow.",
                "How people rate it The agenda follows live issues: what members have raised recently is what they are working on now. 4 of 4");
    }

    @Test
    void notes_are_shown_only_when_wanted() {
        Design design = Reports.example("wind-quality");
        String note = "Vice-president for quality.";
        assertThat(Reports.text(Reports.page(design))).doesNotContain(note).contains("The working notes of the design are left out.");
        assertThat(Reports.text(Reports.page(design, input -> input.notes(true)))).contains(note, "Think before you pass it on.");
    }

    @Test
    void the_end_says_how_it_was_checked() {
        assertThat(Reports.text(Reports.elements(Reports.page(Reports.example("wind-quality")), "footer").get(0))).contains(
                "Dodeka checked the design with 60 rules, as of 1 June 2026.",
                "To be settled: 0. Worth a look: 2. Good to know: 0. Accepted with a reason: 1.",
                "60 rules The working notes");
    }

    @Test
    void the_end_says_what_was_checked_otherwise_than_usual() {
        RuleSettings settings = new RuleSettings(Map.of("CON-4.days", "90", "POW-4.severity", "error", "VOI-3.enabled", "false", "REL-1.severity",
                "error"));
        Document page = Reports.page(Reports.input(Reports.example("wind-quality"), settings));
        List<String> differences = Reports.elements(Reports.elements(page, "footer").get(0), "li").stream().map(Reports::text).toList();
        assertThat(differences).hasSize(4).contains("VOI-3, Those with much at stake are not kept at the edge: switched off",
                "POW-4, People can speak openly before their boss: To be settled").anyMatch(d -> d.matches("CON-4, .+: 90 in place of 60"));
    }

    @Test
    void a_design_without_a_day_is_told_without_one() {
        d.design().setAsOf(null);
        Consumer<String> hasNoDay = text -> assertThat(text).contains("No day given", "The design gives no day");
        hasNoDay.accept(Reports.text(Reports.page(d.design())));
    }
}
