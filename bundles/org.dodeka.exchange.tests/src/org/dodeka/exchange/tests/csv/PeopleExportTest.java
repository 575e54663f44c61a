package org.dodeka.exchange.tests.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.dodeka.exchange.csv.Column;
import org.dodeka.exchange.csv.Separator;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleExportTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");

    @Test
    void the_table_has_a_row_for_each_group_person_and_further_participation_and_each_vacancy() {
        Group crew = d.group("Crew", 2, 1, g -> g.setId("g"));
        Person bo = d.person("Bo", p -> p.setId("bo"));
        d.person("Ada Field", p -> {
            p.setId("ada");
            p.setManager(bo);
            p.setHoursPerWeek(2.5);
            p.setFormalAuthority(true);
        }, crew);
        Space circle = d.space("Circle");
        d.participation(circle, bo, RoleKind.CRITICAL_FRIEND, Level.CORE, p -> p.setId("q1"), p -> p.setFrom(LocalDate.of(2026, 1, 2)));
        d.participation(circle, bo, RoleKind.MEMBER, Level.CORE, p -> p.setId("q2"), p -> p.setName(null));
        d.participation(circle, null, RoleKind.LEADER, Level.ACTIVE, p -> p.setId("q3"), p -> p.setName(null), p -> p.setSuccessor(bo));
        assertThat(Tables.text(d.design())).isEqualTo("""
                id,kind,name,groups,manager,formal authority,hours per week,size,stake,influence,notes,\
                space,role,level,hours in space,decides,from,until,successor,participation id,participation name,participation notes
                g,group,Crew,,,,,5,2,1,,,,,,,,,,,,
                bo,person,Bo,,,,,,,,,Circle,critical friend,core,,,2026-01-02,,,q1,"Bo, critical_friend",
                bo,person,Bo,,,,,,,,,Circle,member,core,,,,,,q2,,
                ada,person,Ada Field,Crew,Bo,yes,2.5,,,,,,,,,,,,,,,
                ,vacancy,,,,,,,,,,Circle,leader,active,,,,,Bo,q3,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void a_mark_of_byte_order_tells_spreadsheets_that_it_is_utf_8() {
        assertThat(Tables.bytes(d.design(), Separator.COMMA)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void names_that_several_have_are_written_as_ids() {
        Person boss = d.person("Bo");
        d.person("Bo").setManager(boss);
        assertThat(Tables.text(d.design())).contains("person,Bo,," + boss.getId() + ",");
    }

    @Test
    void equal_designs_give_equal_tables() {
        d.healthySpace("Circle");
        assertThat(Tables.bytes(d.design(), Separator.COMMA)).isEqualTo(Tables.bytes(d.design(), Separator.COMMA));
    }

    @ParameterizedTest
    @EnumSource
    void each_separator_is_read_again(Separator separator) {
        d.group("Night; day, \"both\"\tor none", 1, 1);
        d.healthySpace("Circle");
        byte[] table = Tables.bytes(d.design(), separator);
        assertThat(new String(table, StandardCharsets.UTF_8)).startsWith("\uFEFFid" + separator.character() + "kind");
        assertThat(Tables.plan(d.design(), table).changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "a;=1", "a,@x", "a;\t=1", "a\n=1", "a, =1",
            "\uFF1D1", "'=1", "''=1", "-",
        "\u00A0=1", "'" })
    void a_text_that_could_be_a_formula_is_neither_one_nor_lost(String text) {
        Person person = d.person(text);
        d.person("Second").setManager(person);
        person.setNotes(text);
        d.group(text, 1, 1).getMembers().add(person);
        for (Separator separator : Separator.values()) {
            String table = new String(Tables.bytes(d.design(), separator), StandardCharsets.UTF_8).substring(1);
            // however a spreadsheet cuts the file into cells, none begins like a formula
            assertThat(table.split("[,;\t\r\n\"]")).noneMatch(cell -> cell.matches("[\\s\u00A0]*[=+@\uFF1D-].*"));
            assertThat(Tables.plan(d.design(), table.getBytes(StandardCharsets.UTF_8)).changes()).isEmpty();
        }
        DesignBuilder other = new DesignBuilder("2026-06-01");
        Tables.plan(other.design(), Tables.bytes(d.design(), Separator.COMMA)).command().execute();
        Person copy = other.design().getPersons().get(0);
        assertThat(copy.getNotes()).isEqualTo(text.replaceAll("^[\\s\u00A0]+", ""));
    }

    @Test
    void an_apostrophe_of_a_name_stays() {
        d.person("'t Hooft");
        assertThat(Tables.text(d.design())).contains(",'t Hooft,");
    }

    @Test
    void every_column_of_the_format_is_there() {
        assertThat(Tables.text(d.design()).lines().findFirst().orElseThrow().split(",")).hasSize(Column.values().length)
                .containsExactlyElementsOf(Column.headers());
    }
}
