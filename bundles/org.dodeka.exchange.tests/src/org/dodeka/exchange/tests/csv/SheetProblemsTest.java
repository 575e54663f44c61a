package org.dodeka.exchange.tests.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetProblemsTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Person ada = d.person("Ada Field", d.group("Crew", 2, 1));
    private final Space circle = d.space("Circle");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "name,space,role,level             |Ada Field,Circle,member,coer      |row 2, column D (level): 'coer' is not known here. Write one of: "
                + "core, active",
        "name,hours per week               |Ada Field,four                    |row 2, column B (hours per week): 'four' is no number.",
        "name,hours per week               |Ada Field,169                     |row 2, column B (hours per week): 169 is not within 0 to 168.",
        "name,hours per week               |Ada Field,1e99                    |is not within 0 to 168.",
        "name,formal authority             |Ada Field,maybe                   |row 2, column B (formal authority): 'maybe' is neither yes nor no.",
        "kind,name,stake                   |group,Crew,5                      |row 2, column C (stake): 5 is not within 0 to 4.",
        "kind,name,size                    |group,Crew,-1                     |row 2, column C (size): -1 is less than 0",
        "name,space,role,level,from        |Ada Field,Circle,member,core,3/4/2026|row 2, column E (from): '3/4/2026' is no day that can be read in "
                + "one way only.",
        "name,space,role,level,from        |Ada Field,Circle,member,core,2026-02-30|row 2, column E (from): There is no day '2026-02-30'.",
        "name,space,role,level             |Ada Field,Cirlce,member,core      |row 2, column B (space): There is no space 'Cirlce' in the design. "
                + "Correct the name, or create the space first. Did you mean 'Circle'?",
        "name,groups                       |Ada Field,Crew; Crow              |row 2, column B (groups): There is no group 'Crow', neither in the "
                + "design nor in the table.",
        "name,manager                      |Ada Field,Ada Feild               |row 2, column B (manager): There is nobody called 'Ada Feild', "
                + "neither in the design nor in the table. Correct the name, or add a row for this person. Did you mean 'Ada Field'?",
        "name,manager                      |Ada Field,Ada Field               |row 2, column B (manager): Nobody is the manager of himself or "
                + "herself.",
        "name,kind                         |Ada Field,persn                   |row 2, column B (kind): 'persn' is not known here. Write one of: "
                + "person, group, vacancy. Did you mean 'person'?",
        "name,stake                        |Ada Field,3                       |row 2, column B (stake): 'stake' does not belong to a person.",
        "name,kind,groups                  |Crew,group,Crew                   |row 2, column C (groups): 'groups' does not belong to a group.",
        "name                              |Crew                              |row 2, column A (name): 'Crew' is a group. Write 'group' in the "
                + "column 'kind'",
        "name,notes                        |,Hello                            |row 2: The row does not say whom it is about.",
        "name,space,role,level             |Ada Field,,member,core            |row 2: The row speaks of a participation but names no space.",
        "name,space,role                   |Ada Field,Circle,member           |row 2, column B (space): The participation is new and needs a level.",
        "name,kind,space,role,level        |Ada,vacancy,Circle,member,core    |row 2, column A (name): A vacancy has neither an id nor a name here.",
        "name,space                        |Ada Field,-                       |row 2, column B (space): This value cannot be emptied with a dash.",
        "id,name                           |space-4,Bo                        |row 2, column A (id): This is the id of something else: Space "
                + "'Circle'.",
        "id,name                           |a b,Bo                            |row 2, column A (id): ",
        "id,notes                          |p-99,Hello                        |row 2, column A (id): Nobody has the id 'p-99' yet, and the row has "
                + "no name for a new one.",
        "id,kind                           |person-3,group                    |row 2, column B (kind): What has the id 'person-3' is a person.",
        "participation id,role             |q-1,member                        |row 2, column A (participation id): There is no participation 'q-1' "
                + "yet",
        "participation id,role             |person-3,member                   |row 2, column A (participation id): This is the id of something "
                + "else: Person 'Ada Field'." })
    void what_is_wrong_is_told_with_row_and_column(String headers, String row, String problem) {
        assertThat(Tables.problems(d.design(), headers, row)).singleElement().asString().startsWith("row 2").contains(problem);
    }

    @Test
    void a_thousand_with_a_comma_is_not_taken_for_one() {
        assertThat(Tables.problems(d.design(), "kind,name,size", "group,Crew,\"1,000\"")).singleElement().asString()
                .startsWith("row 2, column C (size): '1,000' is no whole number.");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_the_order_of_the_table() {
        String before = Designs.text(d.design());
        assertThat(Tables.problems(d.design(), "name,hours per week,space,level", "Bo,x,Nowhere,y", "", "Crew,z,,", "Cy,1,,")).hasSize(5)
                .satisfiesExactly(p -> assertThat(p).startsWith("row 2, column B"), p -> assertThat(p).startsWith("row 2, column C"),
                        p -> assertThat(p).startsWith("row 2, column D"), p -> assertThat(p).startsWith("row 4, column A"),
                        p -> assertThat(p).startsWith("row 4, column B"));
        assertThat(Designs.text(d.design())).isEqualTo(before);
    }

    @Test
    void rows_are_counted_as_spreadsheets_do() {
        assertThat(Tables.problems(d.design(), "name,notes,hours per week", "Bo,\"two\nlines\",", "", "Cy,,x")).singleElement().asString()
                .startsWith("row 4, column C");
    }

    @Test
    void names_that_several_have_are_told_with_their_ids() {
        Person other = d.person("Ada Field");
        assertThat(Tables.problems(d.design(), "name", "Ada Field")).containsExactly(
                "row 2, column A (name): Several are called 'Ada Field'. Write the id of the one you mean into the column 'id': " + ada.getId()
                        + ", " + other.getId() + ".");
        assertThat(Tables.problems(d.design(), "name,manager", "Bo,Ada Field")).singleElement().asString().contains("Write an id instead: ");
    }

    @Test
    void rows_that_contradict_each_other_are_wrong() {
        assertThat(Tables.problems(d.design(), "name,hours per week", "Ada Field,3", "Ada Field,4")).containsExactly(
                "row 3, column B (hours per week): Row 2 says '3' for the same one. Make both cells equal, or empty one.");
        assertThat(Tables.problems(d.design(), "id,name", ada.getId() + ",Ada Meadow", ada.getId() + ",Ada Field")).singleElement().asString()
                .startsWith("row 3, column B (name): Row 2 says 'Ada Meadow'");
    }

    @Test
    void participations_that_cannot_be_told_apart_are_wrong() {
        String first = d.participation(circle, ada, RoleKind.MEMBER, Level.CORE).getId();
        String second = d.participation(circle, ada, RoleKind.MEMBER, Level.ACTIVE).getId();
        assertThat(Tables.problems(d.design(), "name,space,role,level", "Ada Field,Circle,member,core")).containsExactly(
                "row 2, column B (space): There are several participations with the same role here. Fill in the participation id: " + first + ", "
                        + second + ".");
        assertThat(Tables.problems(d.design(), "name,space,level", "Ada Field,Circle,core")).singleElement().asString().contains("Fill in the role");
    }

    @Test
    void a_value_of_a_person_needs_a_person() {
        String id = d.participation(circle, ada, RoleKind.MEMBER, Level.CORE).getId();
        assertThat(Tables.problems(d.design(), "participation id,hours per week", id + ",3")).singleElement().asString()
                .startsWith("row 2, column B (hours per week): The row does not say whose value this is.");
    }

    @Test
    void a_participation_cannot_move_to_another_space() {
        String id = d.participation(circle, ada, RoleKind.MEMBER, Level.CORE).getId();
        d.space("Forum");
        assertThat(Tables.problems(d.design(), "name,space,participation id", "Ada Field,Forum," + id))
                .containsExactly("row 2, column B (space): The participation '"
                + id + "' belongs to 'Circle' and cannot move. Correct the space, or empty the cell 'participation id' for a new one.");
    }

    @Test
    void unknown_headers_are_told_with_the_nearest_and_all_that_are_known() {
        List<String> problems = Tables.problems(d.design(), "name,hours per weak,colour,name", "Ada Field,1,red,x");
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).startsWith("row 1, column B: There is no column 'hours per weak'. Did you mean 'hours per week'? Known are: "
                + "id, kind, name,");
        assertThat(problems.get(1)).isEqualTo("row 1, column C: There is no column 'colour'.");
        assertThat(problems.get(2)).isEqualTo("row 1, column D: The column 'name' is there already, as column A. Remove one of them.");
    }

    @Test
    void a_table_needs_headers_and_one_that_says_who() {
        assertThat(Tables.problems(d.design(), "")).singleElement().asString().startsWith("The first row has no headers.");
        assertThat(Tables.problems(d.design(), ",,", "a,b,c")).singleElement().asString().startsWith("The first row has no headers.");
        assertThat(Tables.problems(d.design(), "groups,notes", "Crew,x")).singleElement().asString()
                .startsWith("row 1: There is neither a column 'name'");
    }

    @Test
    void a_cell_without_a_header_above_is_wrong_but_empty_columns_are_not() {
        assertThat(Tables.problems(d.design(), "name,,notes,,", "Ada Field,,x,,,,")).isEmpty();
        assertThat(Tables.problems(d.design(), "name,,notes", "Ada Field,y,x,z")).satisfiesExactly(p -> assertThat(p)
                .startsWith("row 2, column B: There is no header"),
                p -> assertThat(p).startsWith("row 2, column D: There is no header"));
    }

    @Test
    void of_very_many_problems_a_thousand_are_listed_and_the_rest_counted() {
        List<String> rows = new java.util.ArrayList<>(List.of("name,hours per week"));
        rows.addAll(Collections.nCopies(1500, "Ada Field,x"));
        assertThat(Tables.problems(d.design(), rows.toArray(String[]::new))).hasSize(1001).last().asString()
                .startsWith("There are 500 further problems");
    }

    @Test
    void columns_have_the_letters_of_spreadsheets() {
        String commas = ",".repeat(27);
        assertThat(Tables.problems(d.design(), "name" + commas + "colour")).singleElement().asString().startsWith("row 1, column AB: ");
    }

    @Test
    void a_message_shows_no_control_characters_and_only_the_beginning_of_long_texts() {
        assertThat(Tables.problems(d.design(), "name,hours per week", "Ada Field,\"a\nb" + "x".repeat(5000) + "\"")).singleElement().asString()
                .doesNotContain("\n")
                .hasSizeLessThan(400);
    }
}
