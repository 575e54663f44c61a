package org.dodeka.forms.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.dodeka.forms.source.SourceLines.Range;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

    private final SourceLines lines = new SourceLines("""
            <?xml version="1.0"?>
            <!-- a > b -->
            <design id="d">
              <spaces id="s" name="a > b">
                <activities id="a"/>
                <readings date="2026-01-01"/>
              </spaces>
              <persons
                  id="p"/>
            </design>
            """);

    @Test
    void an_element_has_the_lines_from_its_start_tag_to_its_end_tag() {
        assertThat(lines.of("d")).isEqualTo(new Range(2, 9));
        assertThat(lines.of("s")).isEqualTo(new Range(3, 6));
        assertThat(lines.of("a")).isEqualTo(new Range(4, 4));
    }

    @Test
    void what_has_no_id_has_no_lines() {
        assertThat(lines.of("nobody")).isNull();
        assertThat(lines.of(null)).isNull();
    }

    @Test
    void a_text_that_is_no_xml_does_no_harm() {
        assertThat(new SourceLines("<<a id=\"x").of("x")).isNull();
        assertThat(new SourceLines("").of("x")).isNull();
    }
}
