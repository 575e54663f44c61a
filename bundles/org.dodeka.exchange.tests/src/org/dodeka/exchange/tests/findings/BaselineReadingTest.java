package org.dodeka.exchange.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.dodeka.exchange.findings.Baseline;
import org.dodeka.exchange.findings.BaselineException;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineReadingTest {

    private static String sarif() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        d.space("Circle", s -> s.setStage(Stage.MATURING));
        return Checked.sarif(Checked.design("a.learning", d.design()));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String complaint(String text) {
        BaselineException refusal = catchThrowableOfType(BaselineException.class, () -> Baseline.read(stream(text)));
        return refusal.line() + ":" + refusal.column() + ": " + refusal.getMessage();
    }

    @Test
    void what_dodeka_writes_is_read_however_it_is_indented() {
        assertThatCode(() -> Baseline.read(stream(sarif()))).doesNotThrowAnyException();
        assertThatCode(() -> Baseline.read(stream(sarif().replaceAll("\n *", "")))).doesNotThrowAnyException();
        assertThatCode(() -> Baseline.read(stream("\uFEFF" + sarif()))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "{\"version\": \"2.1.0\",\n \"runs\": [", "{'a': 1}", "{} {}", "{\"a\": NaN}" })
    void what_is_no_json_is_refused_with_its_place(String text) {
        assertThat(complaint(text)).matches("\\d+:\\d+: This is no (proper JSON|SARIF).*");
    }

    @Test
    void the_place_is_that_of_the_fault() {
        assertThat(complaint("{\n  \"version\": \"2.1.0\",\n  x\n}")).startsWith("3:3: ").contains("no proper JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "3", "{}", "{\"runs\": []}", "{\"version\": \"2.0.0\", \"runs\": []}", "{\"version\": 2, \"runs\": {}}" })
    void what_is_no_sarif_is_refused(String text) {
        assertThat(complaint(text)).contains("This is no SARIF 2.1.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"version\": \"2.1.0\", \"runs\": []}",
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"Other\"}}, \"results\": [{}]}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": 3}, 4, null, [[]]]}" })
    void sarif_of_others_alone_is_refused(String text) {
        assertThat(complaint(text)).contains("holds no run of Dodeka");
    }

    @Test
    void runs_of_others_beside_ours_are_passed_over() {
        String mixed = sarif().replace("\"runs\": [", "\"runs\": [ {\"results\": [{\"ruleId\": \"x\"}], \"tool\": {\"driver\": {\"name\": "
                + "\"Other\"}}}, ");
        assertThatCode(() -> Baseline.read(stream(mixed))).doesNotThrowAnyException();
    }

    @Test
    void a_result_without_fingerprint_is_refused_with_its_place() {
        String sarif = sarif();
        int at = sarif.indexOf("\"partialFingerprints\"");
        long line = sarif.substring(0, sarif.indexOf("\"results\"")).lines().count() + 1;
        String without = sarif.substring(0, at) + sarif.substring(at).replaceFirst("dodekaFinding/v1", "other/v1");
        assertThat(complaint(without)).startsWith(line + ":").contains("This result has no fingerprint of Dodeka");
    }

    @Test
    void the_tool_may_be_named_after_the_results() {
        String late = "{\"runs\": [{\"results\": [{\"ruleId\": \"REL-1\"}], \"tool\": {\"driver\": {\"name\": \"Dodeka\"}}}], \"version\": "
                + "\"2.1.0\"}";
        assertThat(complaint(late)).contains("no fingerprint");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "{\"a\":", "\"", "1", " ", "{\"version\":\"2.1.0\",\"runs\":[[", "\u0000" })
    void a_hostile_file_without_end_is_refused_soon(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {

            private long at;

            @Override
            public int read() {
                return bytes[(int) (at++ % bytes.length)];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = bytes[(int) (at++ % bytes.length)];
                }
                return length;
            }
        };
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThat(catchThrowableOfType(BaselineException.class, () -> Baseline.read(endless))).isNotNull());
    }
}
