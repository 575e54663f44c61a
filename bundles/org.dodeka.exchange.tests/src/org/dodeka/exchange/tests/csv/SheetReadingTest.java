package org.dodeka.exchange.tests.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.dodeka.exchange.csv.PeopleImport;
import org.dodeka.exchange.csv.SheetException;
import org.dodeka.model.design.Design;
import org.dodeka.model.design.Person;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {

    private final Design design = new DesignBuilder("2026-06-01").design();

    private List<String> names(byte[] table) {
        Tables.plan(design, table).command().execute();
        return design.getPersons().stream().map(Person::getName).toList();
    }

    private List<String> names(String table) {
        return names(table.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = { "name,notes\nBo,x\nCy,", "name,notes\r\nBo,x\r\nCy,\r\n", "name,notes\rBo,x\rCy,\r", "\uFEFFname,notes\nBo,x\nCy",
            "notes;name\nx;Bo\n;Cy\n",
        "name\tnotes\nBo\tx\nCy\t\n", "\uFEFF\"name\";\"notes\"\r\n\"Bo\";\"x\"\r\n\"Cy\";\r\n", "name\nBo\n\n\nCy\n\n" })
    void line_ends_marks_and_separators_are_those_that_spreadsheets_write(String table) {
        assertThat(names(table)).containsExactly("Bo", "Cy");
    }

    @Test
    void quoted_cells_hold_separators_line_breaks_and_quotation_marks() {
        assertThat(names("name\n\"Bo, \"\"the\nbridge\"\"\"\n")).containsExactly("Bo, \"the\nbridge\"");
    }

    @Test
    void separators_within_quoted_headers_do_not_count() {
        assertThat(Tables.problems(design, "name,\"x;y;z\"")).singleElement().asString().startsWith("row 1, column B: There is no column 'x;y;z'.");
    }

    @Test
    void all_scripts_are_read() {
        assertThat(names("name\nMüller\n学び合い\n🌱\n")).containsExactly("Müller", "学び合い", "🌱");
    }

    @Test
    void text_of_an_old_character_set_is_told_with_row_and_column_and_what_to_do() {
        byte[] table = "name,notes\nBo,gut\nMüller,schön\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Tables.problems(design, table)).containsExactly(
                "row 3, column A (name): The text is not in UTF-8. Save the file as \"CSV UTF-8\" in the spreadsheet (in LibreOffice: character "
                        + "set UTF-8).",
                "row 3, column B (notes): This text is not in UTF-8 either.");
    }

    @Test
    void unicode_text_of_spreadsheets_is_told_what_to_do() {
        assertThat(Tables.problems(design, "\uFEFFname\tnotes\n".getBytes(UTF_16LE))).containsExactly(
                "The file is in UTF-16 (\"Unicode text\"). Save it as \"CSV UTF-8\" in the spreadsheet.");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_where_it_opens() {
        assertThat(Tables.problems(design, "name,notes", "Bo,x", "Cy,\"never", "Di,x")).singleElement().asString()
                .startsWith("row 3, column B (notes): The quotation mark that begins this cell is never closed.");
    }

    @Test
    void text_behind_a_closing_quotation_mark_is_told() {
        assertThat(Tables.problems(design, "name,notes", "\"a\nb\",x", "Cy,\"one\" two", "Di,x")).singleElement().asString()
                .startsWith("row 3, column B (notes): Text follows the quotation mark");
    }

    @Test
    void a_quotation_mark_within_a_plain_cell_is_one() {
        assertThat(names("name,notes\nBo \"bridge\" Ito,\n")).containsExactly("Bo \"bridge\" Ito");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "\u0007", "\u001B[31m", "\uFFFE" })
    void what_a_design_cannot_hold_is_refused(String character) {
        assertThat(Tables.problems(design, "name", "B" + character + "o")).singleElement().asString()
                .startsWith("row 2, column A (name): The text holds a control");
    }

    /** A file that never ends. */
    private static InputStream endless(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new InputStream() {

            private long at;

            @Override
            public int read() {
                return bytes[(int) (at++ % bytes.length)];
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "x", "\"", ",", "\n", "a,b\n", "x\"", "\",\n" })
    void a_hostile_file_without_end_is_refused_soon(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> PeopleImport.plan(endless(text), design)).isInstanceOf(SheetException.class));
    }

    @Test
    void a_file_has_a_limit_even_if_its_rows_and_cells_keep_theirs() {
        InputStream table = new SequenceInputStream(new ByteArrayInputStream("name\n".getBytes(UTF_8)), endless(("x".repeat(50_000) + ",").repeat(50)
                + "\n"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatThrownBy(() -> PeopleImport.plan(table, design))
                .isInstanceOf(SheetException.class).satisfies(refusal -> assertThat(((SheetException) refusal).problems().get(0).message())
                        .isEqualTo("The file is longer than 67,108,864 bytes. Split it.")));
    }

    @Test
    void a_cell_a_row_and_a_table_have_their_limits() {
        assertThat(Tables.problems(design, "name", "x".repeat(100_001))).singleElement().asString()
                .startsWith("A cell is longer than 100,000 characters");
        assertThat(Tables.problems(design, "name" + ",".repeat(300))).singleElement().asString().contains("a row has far too many cells");
        assertThat(Tables.problems(design, ("name\n" + String.join("\n", Collections.nCopies(200_001, "a"))).getBytes(UTF_8))).singleElement()
                .asString()
                .startsWith("There are more than 200,000 rows.");
    }

    @Test
    void the_stream_is_left_open_and_what_it_throws_is_passed_on() {
        InputStream broken = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> PeopleImport.plan(broken, design)).isInstanceOf(IOException.class).isNotInstanceOf(SheetException.class)
                .hasMessage("The disk is gone");
        boolean[] closed = new boolean[1];
        ByteArrayInputStream table = new ByteArrayInputStream("name\nBo\n".getBytes(UTF_8)) {

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        org.assertj.core.api.Assertions.assertThatCode(() -> PeopleImport.plan(table, design)).doesNotThrowAnyException();
        assertThat(closed[0]).isFalse();
    }
}
