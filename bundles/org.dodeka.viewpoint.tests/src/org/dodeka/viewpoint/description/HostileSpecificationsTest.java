package org.dodeka.viewpoint.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that are made to break a reader. */
class HostileSpecificationsTest {

    private static final String HEAD = "<d:Group xmlns:d='http://www.eclipse.org/sirius/description/1.1.0' version='15.0.0'>";

    @Test
    void a_file_without_end_is_read_to_its_limit() {
        InputStream endless = new InputStream() {

            private final byte[] head = (HEAD + "<ownedViewpoints name='").getBytes(StandardCharsets.UTF_8);
            private int next;

            @Override
            public int read() {
                return next < head.length ? head[next++] : 'x';
            }
        };

        assertThat(message(endless)).isEqualTo("The file has more than 20 MB: it was not read.");
    }

    @Test
    void a_file_that_cannot_be_read_on_is_a_problem() {
        InputStream broken = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThat(message(broken)).contains("disk gone");
    }

    @Test
    void a_file_in_another_encoding_than_it_says_is_refused() {
        byte[] latin = HEAD.replace("version", "name='Stra\u00dfen' version").concat("</d:Group>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(message(new ByteArrayInputStream(latin)))
                .isEqualTo("The file is not encoded in UTF-8, as it says or as is usual: save it as UTF-8.");
        assertThat(message("<?xml version='1.0' encoding='EBCDIC-X'?>" + HEAD)).isEqualTo("There is no encoding EBCDIC-X: save the file as UTF-8.");
    }

    @Test
    void other_encodings_are_read_as_they_say() {
        String text = "<?xml version='1.0' encoding='%s'?>" + HEAD.replace("version", "name='Stra\u00dfen' version") + "</d:Group>";

        for (String encoding : new String[] {"ISO-8859-1", "UTF-16", "UTF-8", "UTF-16LE"}) {
            byte[] bytes = text.formatted(encoding).getBytes(Charset.forName(encoding));
            Specification specification = SpecificationReader.read(new ByteArrayInputStream(bytes), "x.odesign", SpecificationContext.PLAIN);

            assertThat(specification.problems()).isEmpty();
            assertThat(specification.group().name()).isEqualTo("Stra\u00dfen");
        }
    }

    @Test
    void elements_too_deep_within_each_other_are_refused() {
        assertThat(message(HEAD + "<a>".repeat(200))).isEqualTo("Elements stand more than 200 deep within each other: the file was not read.");
    }

    @Test
    void too_many_elements_are_refused() {
        assertThat(message(HEAD + "<a/>".repeat(300_001))).isEqualTo("The file has more than 300,000 elements: it was not read.");
    }

    @Test
    void problems_beyond_a_thousand_are_counted() {
        Specification specification = read(HEAD + "<a/>".repeat(5_000) + "</d:Group>");

        assertThat(specification.problems()).hasSize(1001);
        assertThat(specification.problems().get(1000).message()).isEqualTo("There are 4,000 more problems, which are not listed.");
    }

    @Test
    void references_that_all_have_to_be_searched_for_take_no_longer_than_their_number() {
        String entries = "<entries xsi:type='d:UserFixedColor' name='c%d'/>";
        StringBuilder text = new StringBuilder(HEAD.replace(" version", " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' version"));
        text.append("<userColorsPalettes name='p'>");
        for (int i = 0; i < 40_000; i++) {
            text.append(entries.formatted(i));
        }
        text.append("</userColorsPalettes><ownedViewpoints name='v'><ownedRepresentations"
            + " xmlns:g='http://www.eclipse.org/sirius/diagram/description/1.1.0'"
            + " xsi:type='g:DiagramDescription' name='m' domainClass='a::B'><defaultLayer name='l'>"
            + "<edgeMappings name='e' targetFinderExpression='var:self' sourceMapping='");
        text.append("//@userColorsPalettes.0/@entries[name='c39999'] ".repeat(40_000));
        text.append("'/></defaultLayer></ownedRepresentations></ownedViewpoints></d:Group>");

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(read(text.toString()).hasErrors()).isTrue());
    }

    @Test
    void a_name_without_end_is_not_repeated_in_every_path() {
        String name = "n".repeat(1_000_000);
        Specification specification = read(HEAD + "<ownedViewpoints name='" + name + "'>" + "<x/>".repeat(900) + "</ownedViewpoints></d:Group>");

        assertThat(specification.problems()).hasSize(900).allSatisfy(problem -> assertThat(problem.place().path()).hasSizeLessThan(500));
    }

    @Test
    void edges_between_edges_in_a_circle_are_read() {
        String edge = "<edgeMappings name='%s' targetFinderExpression='feature:x'"
            + " sourceMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.%d'"
            + " targetMapping='//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0'/>";
        Specification specification = read(HEAD + "<ownedViewpoints name='v'><ownedRepresentations"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:g='http://www.eclipse.org/sirius/diagram/description/1.1.0'"
            + " xsi:type='g:DiagramDescription' name='m' domainClass='a::B'><defaultLayer name='l'>"
            + edge.formatted("a", 1) + edge.formatted("b", 0) + "</defaultLayer></ownedRepresentations></ownedViewpoints></d:Group>");

        assertThat(specification.problems()).isEmpty();
        assertThat(ExpressionUses.of(specification.group())).hasSize(2);
    }

    private static Specification read(String text) {
        return SpecificationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.odesign", SpecificationContext.PLAIN);
    }

    private static String message(String text) {
        return message(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String message(InputStream in) {
        Specification specification = SpecificationReader.read(in, "x.odesign", SpecificationContext.PLAIN);
        assertThat(specification.problems()).hasSize(1);
        return specification.problems().get(0).message();
    }
}
