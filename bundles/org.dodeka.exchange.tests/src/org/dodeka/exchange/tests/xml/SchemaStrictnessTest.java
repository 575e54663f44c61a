package org.dodeka.exchange.tests.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema is exactly as strict as reading is: what one refuses the other does not let through. */
class SchemaStrictnessTest {

    private static String document(String attributes, String content) {
        return "<learningDesign xmlns='" + ShippedSchema.NAMESPACE + "' status='draft' id='d' " + attributes + ">" + content + "</learningDesign>";
    }

    private static void assertAccepted(String attributes, String content) {
        assertThat(ShippedSchema.complaints(document(attributes, content))).isEmpty();
    }

    private static void assertRefused(String attributes, String content) {
        assertThat(ShippedSchema.complaints(document(attributes, content))).isNotEmpty();
    }

    private static String space(String attributes) {
        return "<spaces><space id='s' " + attributes + "/></spaces>";
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "1", "a/b", "a:b", "ä", "🌱", "\u00a0", "12345678-90ab-cdef-1234-567890abcdef" })
    void an_id_may_be(String id) {
        assertAccepted("", "<goals><goal id='" + id + "'/></goals>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a b", " a", "a ", "a#", "/a", "a&#9;", "a&#10;b" })
    void an_id_must_not_be(String id) {
        assertRefused("", "<goals><goal id='" + id + "'/></goals>");
    }

    /** A plain repetition in the pattern would take half a minute. */
    @Test
    @Timeout(10)
    void a_very_long_id_costs_no_time() {
        assertAccepted("", "<goals><goal id='" + "x".repeat(300_000) + "'/></goals>");
        assertRefused("", "<goals><goal id='" + "x".repeat(300_000) + "#'/></goals>");
    }

    @ParameterizedTest
    @ValueSource(ints = { 254, 255, 256, 257, 510, 511, 512 })
    void an_id_may_have_any_length(int length) {
        assertAccepted("", "<goals><goal id='" + "x".repeat(length) + "'/></goals>");
        assertRefused("", "<goals><goal id='" + "x".repeat(length) + " '/></goals>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "a b", " a   b ", "a&#10;b" })
    void a_list_of_references_may_be(String ids) {
        assertAccepted("", space("goals='" + ids + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0001-01-01", "9999-12-31", "2024-02-29", " 2026-06-01 " })
    void a_day_may_be(String day) {
        assertAccepted("asOf='" + day + "'", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0000-01-01", "2023-02-29", "2026-02-30", "2026-6-1", "2026-06-01Z", "2026-06-01+02:00",
            "-2026-06-01", "12026-06-01", "1.6.2026" })
    void a_day_must_not_be(String day) {
        assertRefused("asOf='" + day + "'", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "1.", ".5", "-0.0", "+1e-4", "1.7976931348623157E308", "4.9E-324", "1e-999", " 2.5 " })
    void a_number_may_be(String number) {
        assertAccepted("", "<indicators><indicator id='i' baseline='" + number + "'/></indicators>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "INF", "-INF", "NaN", "1e999", "-1e999", "1,5", "0x1p3", "1d", ".", "e5", "--1", "1e", "٣" })
    void a_number_must_not_be(String number) {
        assertRefused("", "<indicators><indicator id='i' baseline='" + number + "'/></indicators>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "kind='TEAM'", "kind=' TEAM '", "cadenceDays='-5'", "cadenceDays='+5'", "cadenceDays='2147483647'" })
    void a_value_may_be(String attribute) {
        assertAccepted("", space(attribute));
    }

    @ParameterizedTest
    @ValueSource(strings = { "kind='Team'", "kind=''", "kind='TEAM NETWORK'", "cadenceDays='2147483648'",
            "cadenceDays='1.0'", "cadenceDays=''", "name='x' xml:lang='en'" })
    void a_value_must_not_be(String attribute) {
        assertRefused("", space(attribute));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "0", "TRUE", "yes", "" })
    void a_truth_is_true_or_false(String truth) {
        assertAccepted("", "<persons><person id='p' formalAuthority='true'/><person id='q' formalAuthority='false'/></persons>");
        assertRefused("", "<persons><person id='p' formalAuthority='" + truth + "'/></persons>");
    }

    @Test
    void modes_are_listed_with_blanks() {
        assertAccepted("", activities("<activity id='a' modes='ENGAGEMENT ALIGNMENT'/><activity id='b' modes=''/>"));
        assertRefused("", activities("<activity id='a' modes='ENGAGEMENT,ALIGNMENT'/>"));
    }

    private static String activities(String activities) {
        return "<spaces><space id='s'><activities>" + activities + "</activities></space></spaces>";
    }

    @Test
    void a_design_needs_its_id_and_status_only() {
        assertAccepted("", "");
        assertThat(ShippedSchema.complaints(document("", "").replace("status='draft'", ""))).isNotEmpty();
        assertThat(ShippedSchema.complaints(document("", "").replace("status='draft'", "status='done'"))).isNotEmpty();
        assertThat(ShippedSchema.complaints(document("", "").replace("id='d'", ""))).isNotEmpty();
    }

    @Test
    void children_come_in_any_order_but_once() {
        assertAccepted("", "<spaces/><purpose/><goals/><notes> two\nlines </notes>");
        assertRefused("", "<goals/><goals/>");
        assertRefused("", "<notes/><notes/>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<unknown/>", "<goal id='g'/>", "<goals>text</goals>", "text", "<goals><person id='p'/></goals>", "<goals xmlns=''/>",
            "<notes><b/></notes>",
            "<spaces><space id='s'><parent/></space></spaces>", "<goals><goal name='without id'/></goals>" })
    void content_must_not_be(String content) {
        assertRefused("", content);
    }
}
