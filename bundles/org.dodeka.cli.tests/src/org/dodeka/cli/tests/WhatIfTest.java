package org.dodeka.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.dodeka.cli.tests.Terminal.Run;
import org.dodeka.model.design.Level;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.RoleKind;
import org.dodeka.model.design.Space;
import org.dodeka.model.design.Stage;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
        terminal.template("wind-quality", "wind.learning");
    }

    @Test
    void without_the_successor_the_departure_of_the_leader_is_an_error() {
        String before = terminal.read("wind.learning");
        Run run = terminal.run("what-if", "--without", "Ivo Marinov", "wind.learning");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("Without Ivo Marinov", "Findings that appear", "error: Petra", "leaves in 45 d", "CON-4");
        assertThat(terminal.read("wind.learning")).isEqualTo(before);
    }

    @Test
    void it_tells_the_roles_that_become_free_and_the_balance() {
        String out = terminal.run("what-if", "--without", "Mira Halvorsen", "wind.learning").out();
        assertThat(out.replaceAll("\\s+", " ")).contains("convener of Strategy Table", "Strategy Table is unled",
                "The design would not hold for export.");
    }

    @Test
    void a_finding_vanishes_with_the_person_who_caused_it() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        Space space = d.space("Circle", s -> s.setStage(Stage.MATURING));
        Person busy = d.person("Busy Bee", p -> p.setHoursPerWeek(1.0));
        d.participation(space, busy, RoleKind.LEADER, Level.CORE, p -> p.setHoursPerWeek(9.0));
        terminal.save(d.design(), "a.learning");
        assertThat(terminal.run("what-if", "--without", "Busy Bee", "a.learning").out()).containsSubsequence("Findings that vanish",
                "Busy Bee is overbooked", "LEA-3");
    }

    @Test
    void a_waiver_about_the_person_goes_too_and_does_not_cover_the_rest() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        Space space = d.space("Circle", s -> s.setStage(Stage.MATURING));
        Person one = d.person("One", p -> p.setHoursPerWeek(1.0));
        Person two = d.person("Two", p -> p.setHoursPerWeek(1.0));
        d.participation(space, one, RoleKind.LEADER, Level.CORE, p -> p.setHoursPerWeek(9.0));
        d.participation(space, two, RoleKind.LEADER, Level.CORE, p -> p.setHoursPerWeek(9.0));
        d.waiver("LEA-3", one);
        terminal.save(d.design(), "a.learning");
        assertThat(terminal.run("what-if", "--without", "One", "a.learning").out()).doesNotContain("Two is overbooked");
    }

    @Test
    void an_id_or_a_name_in_any_case_will_do() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        Person anna = d.person("Anna Berg");
        terminal.save(d.design(), "a.learning");
        assertThat(terminal.run("what-if", "--without", anna.getId(), "a.learning").out()).startsWith("Without Anna Berg");
        assertThat(terminal.run("what-if", "--without", " anna BERG", "a.learning").out()).startsWith("Without Anna Berg");
    }

    @Test
    void an_unknown_person_is_told_with_close_names() {
        Run run = terminal.run("what-if", "--without", "Ivo", "wind.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("dodeka: There is nobody called 'Ivo' in wind.learning. Did you mean: Ivo Marinov?\n");
    }

    @Test
    void an_ambiguous_name_is_told_with_the_ids() {
        DesignBuilder d = new DesignBuilder("2026-06-01");
        Person one = d.person("Anna");
        Person two = d.person("Anna");
        terminal.save(d.design(), "a.learning");
        Run run = terminal.run("what-if", "--without", "Anna", "a.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Several people are called 'Anna'", one.getId() + ", " + two.getId());
    }

    @Test
    void a_design_without_people_is_told() {
        terminal.save(Samples.empty(), "a.learning");
        assertThat(terminal.run("what-if", "--without", "Anna", "a.learning").err()).isEqualTo("dodeka: There are no people in a.learning.\n");
    }

    @Test
    void the_person_must_be_named() {
        Run run = terminal.run("what-if", "wind.learning");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--without");
    }
}
