package org.dodeka.exchange.tests.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Group;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Participation;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.testing.DesignBuilder;
import org.dodeka.testing.Designs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleImportTest {

    private final DesignBuilder d = new DesignBuilder("2026-06-01");
    private final Group crew = d.group("Crew", 2, 1);
    private final Person ada = d.person("Ada Field", crew);
    private final Space circle = d.space("Circle");

    private Person person(String name) {
        return d.design().getPersons().stream().filter(p -> name.equals(p.getName())).findFirst().orElseThrow();
    }

    @Test
    void a_new_person_gets_an_id_and_all_that_the_row_says() {
        Tables.take(d.design(), "name,groups,manager,formal authority,hours per week,notes", "Ben Ito,Crew,Ada Field,yes,2.5,Knows the sites");
        Person ben = person("Ben Ito");
        assertThat(ben.getId()).isNotBlank();
        assertThat(ben.getGroups()).containsExactly(crew);
        assertThat(ben.getManager()).isSameAs(ada);
        assertThat(ben.getFormalAuthority()).isTrue();
        assertThat(ben.getHoursPerWeek()).isEqualTo(2.5);
        assertThat(ben.getNotes()).isEqualTo("Knows the sites");
    }

    @Test
    void a_person_of_the_design_is_updated_and_nothing_else_changes() {
        ada.setNotes("Stays");
        ImportPlan plan = Tables.take(d.design(), "name,hours per week,notes", "Ada Field,3,");
        assertThat(Tables.lines(plan)).containsExactly("~ Ada Field, hours per week >3");
        assertThat(ada.getHoursPerWeek()).isEqualTo(3);
        assertThat(ada.getNotes()).isEqualTo("Stays");
    }

    @Test
    void a_group_has_rows_of_its_own_kind() {
        Tables.take(d.design(), "kind,name,size,stake,influence", "group,Night shift,12,4,0");
        Group shift = d.design().getGroups().get(1);
        assertThat(List.of(shift.getName(), shift.getSize(), shift.getStake(), shift.getInfluence())).containsExactly("Night shift", 12, 4, 0);
    }

    @Test
    void groups_and_managers_may_come_later_in_the_table() {
        Tables.take(d.design(), "name,kind,groups,manager", "Cy,,Owls; Crew,Di", "Di,person,Owls,", "Owls,group,,");
        assertThat(person("Cy").getGroups()).extracting(Group::getName).containsExactly("Owls", "Crew");
        assertThat(person("Cy").getManager()).isSameAs(person("Di"));
    }

    @Test
    void a_row_may_hold_a_participation_and_further_rows_further_ones() {
        Space forum = d.space("Forum");
        Tables.take(d.design(), "name,space,role,level,hours in space,decides,from,until,successor",
                "Ada Field,Circle,convener,core,1.5,yes,2026-01-01,2026-12-31,Bo",
                "Ada Field,Forum,Critical friend,occasional,,,,,", "Bo,,,,,,,,");
        Participation first = circle.getParticipations().get(0);
        assertThat(first.getActor()).isSameAs(ada);
        assertThat(first.getRole()).isSameAs(RoleKind.CONVENER);
        assertThat(first.getLevel()).isSameAs(Level.CORE);
        assertThat(first.getHoursPerWeek()).isEqualTo(1.5);
        assertThat(first.getDecides()).isTrue();
        assertThat(first.getFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(first.getUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(first.getSuccessor()).isSameAs(person("Bo"));
        assertThat(first.getName()).isEqualTo("Ada Field as convener");
        assertThat(forum.getParticipations()).singleElement().extracting(Participation::getRole).isSameAs(RoleKind.CRITICAL_FRIEND);
    }

    @Test
    void a_group_and_nobody_can_take_part_too() {
        Tables.take(d.design(), "kind,name,space,role,level", "group,Crew,Circle,member,active", "vacancy,,Circle,leader,core");
        assertThat(circle.getParticipations()).extracting(Participation::getActor).containsExactly(crew, null);
        assertThat(circle.getParticipations()).extracting(Participation::getName).containsExactly("Crew as member", null);
    }

    @Test
    void a_participation_is_known_by_who_takes_part_where_in_which_role() {
        Participation member = d.participation(circle, ada, RoleKind.MEMBER, Level.OCCASIONAL);
        d.participation(circle, ada, RoleKind.EXPERT, Level.OCCASIONAL);
        ImportPlan plan = Tables.take(d.design(), "name,space,role,level", "Ada Field,Circle,Member,active");
        assertThat(Tables.lines(plan)).containsExactly("~ Ada Field, member in Circle, level occasional>active");
        assertThat(member.getLevel()).isSameAs(Level.ACTIVE);
        assertThat(circle.getParticipations()).hasSize(2);
    }

    @Test
    void several_rows_may_speak_of_one_new_participation() {
        Tables.take(d.design(), "name,space,role,level,until,decides", "Bo,Circle,member,core,,", "Bo,Circle,Member,,2026-09-30,",
                "Bo,Circle,,,,yes");
        Participation member = circle.getParticipations().get(0);
        assertThat(circle.getParticipations()).hasSize(1);
        assertThat(member.getUntil()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(member.getDecides()).isTrue();
    }

    @Test
    void without_a_role_the_only_participation_is_meant() {
        Participation member = d.participation(circle, ada, RoleKind.MEMBER, Level.OCCASIONAL);
        Tables.take(d.design(), "name,space,until", "Ada Field,Circle,2026-09-30");
        assertThat(member.getUntil()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void by_its_id_a_participation_can_change_role_and_hands() {
        Participation member = d.participation(circle, ada, RoleKind.MEMBER, Level.OCCASIONAL);
        ImportPlan plan = Tables.take(d.design(), "name,role,participation id", "Bo,leader," + member.getId());
        assertThat(plan.added(DesignPackage.Literals.PERSON)).isOne();
        assertThat(member.getRole()).isSameAs(RoleKind.LEADER);
        assertThat(member.getActor()).isSameAs(person("Bo"));
    }

    @Test
    void by_its_id_a_person_can_be_renamed_and_is_found_under_both_names() {
        Tables.take(d.design(), "id,name,manager", ada.getId() + ",Ada Meadow,", ",Bo,Ada Meadow", ",Cy,Ada Field");
        assertThat(ada.getName()).isEqualTo("Ada Meadow");
        assertThat(person("Bo").getManager()).isSameAs(ada);
        assertThat(person("Cy").getManager()).isSameAs(ada);
    }

    @Test
    void two_people_can_swap_names() {
        Person bo = d.person("Bo");
        Tables.take(d.design(), "id,name,manager", ada.getId() + ",Bo,", bo.getId() + ",Ada Field,Bo");
        assertThat(ada.getName()).isEqualTo("Bo");
        assertThat(bo.getManager()).isSameAs(ada);
    }

    @Test
    void an_id_that_nobody_has_becomes_that_of_a_new_person_so_that_the_next_time_it_is_known() {
        Tables.take(d.design(), "id,name", "E-1007,Bo");
        assertThat(person("Bo").getId()).isEqualTo("E-1007");
        assertThat(Tables.lines(Tables.take(d.design(), "id,name", "E-1007,Bo"))).isEmpty();
    }

    @Test
    void a_dash_empties_a_value() {
        ada.setManager(d.person("Bo"));
        ada.setHoursPerWeek(2.0);
        ImportPlan plan = Tables.take(d.design(), "name,manager,hours per week,groups", "Ada Field,-,-,-");
        assertThat(Tables.lines(plan)).containsExactly("~ Ada Field, groups Crew>, manager Bo>, hours per week 2>");
        assertThat(ada.getManager()).isNull();
        assertThat(ada.getHoursPerWeek()).isNull();
        assertThat(ada.getGroups()).isEmpty();
    }

    @Test
    void the_groups_of_a_cell_are_all_groups_of_the_person() {
        Group owls = d.group("Owls", 1, 1);
        ImportPlan plan = Tables.take(d.design(), "name,groups", "Ada Field,Owls");
        assertThat(Tables.lines(plan)).containsExactly("~ Ada Field, groups Crew>Owls");
        assertThat(ada.getGroups()).containsExactly(owls);
        assertThat(crew.getMembers()).isEmpty();
    }

    @Test
    void the_order_of_groups_means_nothing() {
        ada.getGroups().add(d.group("Owls", 1, 1));
        assertThat(Tables.lines(Tables.plan(d.design(), "name,groups", "Ada Field,Owls; Crew"))).isEmpty();
    }

    @Test
    void several_rows_may_repeat_what_they_say_of_a_person() {
        Tables.take(d.design(), "name,hours per week,space,role,level", "Bo,4,Circle,member,core", "Bo,\"4,0\",Circle,expert,core");
        assertThat(person("Bo").getHoursPerWeek()).isEqualTo(4);
        assertThat(circle.getParticipations()).hasSize(2);
        assertThat(d.design().getPersons()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Formal Authority", "formal_authority", "FORMALAUTHORITY", " formal-authority " })
    void headers_may_be_written_in_many_ways_and_orders(String header) {
        Tables.take(d.design(), header + ",Name", "TRUE,Ada Field");
        assertThat(ada.getFormalAuthority()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-06-01|2026-06-01", "1.6.2026|2026-06-01", "01.06.2026|2026-06-01", "2026/6/1|2026-06-01",
            "2026. 6. 1.|2026-06-01" })
    void a_day_is_read_as_spreadsheets_write_it_where_that_is_clear(String text, LocalDate day) {
        Tables.take(d.design(), "name,space,role,level,from", "Ada Field,Circle,member,core," + text);
        assertThat(circle.getParticipations().get(0).getFrom()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "yes|true", "No|false", "TRUE|true", "false|false", "1|true", "n|false" })
    void yes_and_no_have_many_forms(String text, boolean value) {
        Tables.take(d.design(), "name,formal authority", "Ada Field," + text);
        assertThat(ada.getFormalAuthority()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2.5|2.5", "\"2,5\"|2.5", "3|3", "1E1|10", "0|0", "168|168" })
    void numbers_have_a_point_or_a_comma(String text, double value) {
        Tables.take(d.design(), "name,hours per week", "Ada Field," + text);
        assertThat(ada.getHoursPerWeek()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ada\u00A0 field", "Ada field" })
    void a_name_that_differs_in_case_is_another_but_is_warned_of(String name) {
        ImportPlan plan = Tables.plan(d.design(), "name", name);
        assertThat(plan.changes()).hasSize(1);
        assertThat(plan.warnings()).singleElement().asString().startsWith("row 2, column A (name): ").contains("although there is 'Ada Field'",
                ada.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ada  Field", "Ada\u00A0Field", "  Ada Field " })
    void white_space_does_not_make_another_name(String name) {
        assertThat(Tables.lines(Tables.plan(d.design(), "name", name))).isEmpty();
    }

    @Test
    void accents_may_be_encoded_either_way() {
        ada.setName("Zoe\u0301 Field");
        assertThat(Tables.lines(Tables.plan(d.design(), "name", "Zo\u00E9 Field"))).isEmpty();
    }

    @Test
    void a_plan_changes_nothing() {
        String before = Designs.text(d.design());
        Tables.plan(d.design(), "id,name,groups,space,role,level", ada.getId() + ",Ada Meadow,-,Circle,member,core", ",Bo,Crew,Circle,member,core");
        assertThat(Designs.text(d.design())).isEqualTo(before);
    }

    @Test
    void where_nothing_would_change_the_command_cannot_be_executed() {
        assertThat(Tables.plan(d.design(), "name,groups", "Ada Field,Crew").command().canExecute()).isFalse();
    }

    @Test
    void an_own_manager_of_the_design_is_left_alone() {
        ada.setManager(ada);
        assertThat(Tables.lines(Tables.plan(d.design(), "name,manager", "Ada Field,Ada Field"))).isEmpty();
    }

    @Test
    void managers_may_be_circular_since_rules_speak_of_that() {
        Tables.take(d.design(), "name,manager", "Ada Field,Bo", "Bo,Ada Field");
        assertThat(ada.getManager().getManager()).isSameAs(ada);
    }

    @Test
    void a_semicolon_in_the_name_of_a_group_follows_a_backslash() {
        Group odd = d.group("Day; night \\ rest", 1, 1);
        Tables.take(d.design(), "name,groups", "Ada Field,Day\\; night \\\\ rest; Crew");
        assertThat(ada.getGroups()).containsExactlyInAnyOrder(odd, crew);
    }
}
