package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.LoadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams that never seem to end are refused after a few million characters, long before memory is at risk. */
class HostileStreamsTest {

    private static final long GIGABYTE = 1L << 30;
    /** What may be read of a single construct, and a little for the buffers. */
    private static final long FEW = 4_000_000 + 100_000;

    /** Repeats a text until so many bytes are delivered, and counts how many were asked for. */
    private static final class Endless extends InputStream {
        private final byte[] unit;
        private final long length;
        private long delivered;

        Endless(String unit, long length) {
            this.unit = unit.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            return delivered < length ? unit[(int) (delivered++ % unit.length)] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            int read = (int) Math.min(count, length - delivered);
            for (int i = 0; i < read; i++) {
                target[offset + i] = unit[(int) ((delivered + i) % unit.length)];
            }
            delivered += read;
            return read == 0 ? -1 : read;
        }
    }

    private static LoadProblem refuse(String before, Endless endless) {
        List<LoadProblem> errors = refusal(before, endless).problems().stream().filter(LoadProblem::isError).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private static DesignLoadException refusal(String before, Endless endless) {
        InputStream start = new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(DesignLoadException.class,
                () -> DesignFiles.load(new SequenceInputStream(start, endless), "hostile.learning"));
    }

    private static String root() {
        return Fixtures.file("").replace("</design:Design>\n", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<goals name=\"        | x          | The tag that begins here",
        "<goals name='         | x          | The tag that begins here",
        "<goals                | ' '        | The tag that begins here",
        "<goals name=\"        | ü          | The tag that begins here",
        "<!--                  | x          | The comment that begins here",
        "<![CDATA[             | ]          | The CDATA section that begins here",
        "<?target              | ' x'       | The processing instruction that begins here",
        "''                    | ' '        | The text that begins here" })
    void an_endless_construct_is_refused_within_the_limit(String begin, String unit, String message) {
        Endless endless = new Endless(unit, GIGABYTE);
        assertThat(refuse(root() + begin, endless).message()).startsWith(message).contains("4,000,000");
        assertThat(endless.delivered).isLessThan(2 * FEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<goals                | ' a=\"b\"' | The tag that begins here has more than 100 attributes",
        "<goals                | x          | The tag that begins here holds a name of more than 500 characters",
        "</goals               | x          | The tag that begins here holds a name of more than 500 characters",
        "<?target              | x          | The tag that begins here holds a name of more than 500 characters",
        "<!--                  | -          | This is not well-formed XML" })
    void what_no_file_has_is_refused_at_once(String begin, String unit, String message) {
        Endless endless = new Endless(unit, GIGABYTE);
        assertThat(refuse(root() + begin, endless).message()).startsWith(message);
        assertThat(endless.delivered).isLessThan(100_000);
    }

    @Test
    void an_endless_text_of_entities_is_refused_within_the_limit() {
        Endless endless = new Endless("&amp;", GIGABYTE);
        assertThat(refuse(root() + "<goals><name>", endless).message()).startsWith("The text that begins here");
        assertThat(endless.delivered).isLessThan(2 * FEW);
    }

    @Test
    void a_refused_construct_is_located_where_it_begins() {
        LoadProblem problem = refuse(root() + "  <goals name=\"", new Endless("x\n", GIGABYTE));
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(3);
    }

    @Test
    void a_value_in_many_pieces_is_refused_as_well() {
        String pieces = "x".repeat(1000) + "<!--c-->";
        DesignLoadException refusal = refusal(root() + "<goals><name>", new Endless(pieces, 8_000_000));
        assertThat(refusal.problems()).filteredOn(LoadProblem::isError).hasSize(2).first()
                .satisfies(problem -> assertThat(problem.message()).startsWith("The text that begins here"));
    }

    @Test
    void endless_nesting_is_refused_at_once() {
        Endless endless = new Endless("<spaces>", GIGABYTE);
        assertThat(refuse(root(), endless).message()).startsWith("Elements are nested more than 64 deep");
        assertThat(endless.delivered).isLessThan(100_000);
    }

    @Test
    void endless_elements_are_refused_when_there_are_too_many() {
        List<LoadProblem> problems = refusal(root(), new Endless("<x/>", GIGABYTE)).problems();
        assertThat(problems).anySatisfy(problem -> assertThat(problem.message()).startsWith("The file has more than 5,000,000 elements"));
        assertThat(problems).hasSizeLessThan(1_010);
    }

    @Test
    void an_endless_file_of_short_constructs_is_refused_by_its_size() {
        LoadProblem problem = refuse(root(), new Endless("<!--" + "x".repeat(3_000_000) + "-->", 2 * GIGABYTE));
        assertThat(problem.message()).startsWith("The file is larger than 1,000 MB");
    }
}
