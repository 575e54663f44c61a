package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.dodeka.exchange.report.HtmlReport;
import org.dodeka.exchange.report.ReportInput;
import org.dodeka.testing.InGerman;
import org.junit.jupiter.api.Test;

/** The page on a machine that speaks German. */
class GermanReportTest {

    private static String german(ReportInput input) throws Exception {
        return InGerman.speaking(() -> {
            Class<?> report = InGerman.load(HtmlReport.class, "org.dodeka.exchange.report.", "org.dodeka.model.Numerals",
                    "org.dodeka.model.Messages");
            Class<?> inputs = report.getClassLoader().loadClass(ReportInput.class.getName());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            report.getMethod("write", inputs, OutputStream.class).invoke(null, copy(input, inputs), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static Object copy(ReportInput input, Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        RecordComponent[] components = ReportInput.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(input);
        }
        return constructor.newInstance(values);
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = HtmlReport.class.getResourceAsStream("messages.properties")) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void the_page_says_that_it_is_german() throws Exception {
        assertThat(german(Reports.input(Reports.example("river-care"))).contains("<html lang=\"de\"")).isTrue();
    }

    @Test
    void days_and_numbers_are_written_as_in_german() throws Exception {
        assertThat(german(Reports.input(Reports.example("river-care")))).contains("Stand: 1.\u00a0Juni 2026", "<td class=\"number\">2.600</td>")
                .doesNotContain("1\u00a0June 2026", "2,600");
    }

    @Test
    void drawings_keep_their_decimal_points() throws Exception {
        String page = german(Reports.input(Reports.example("river-care")));
        assertThat(page).containsPattern("<polygon class=\"area\" points=\"\\d+(\\.\\d)?,\\d+(\\.\\d)? ").contains(" x1=\"240\"");
    }

    @Test
    void no_sentence_of_the_page_is_left_in_english() throws Exception {
        String page = german(Reports.input(FullDesign.saying("Etwas")));
        List<String> sentences = texts().values().stream().map(String.class::cast).filter(text -> text.matches("(\\p{L}+[,.:]? ){3,}.*"))
                .filter(text -> !text.contains("{")).toList();
        assertThat(sentences).hasSizeGreaterThan(50).filteredOn(text -> page.contains(">" + text + "<")).isEmpty();
    }
}
