package org.dodeka.session.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dodeka.model.design.Design;
import org.dodeka.model.design.DesignFactory;
import org.dodeka.model.design.DesignPackage;
import org.dodeka.model.design.Person;
import org.dodeka.model.design.Space;
import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.sample.SampleDesign;
import org.dodeka.session.DesignSession;
import org.dodeka.validation.RuleSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large design is edited without a pause: medians of the processor time that the editing thread takes, with generous limits. */
class SpeedTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ELEMENTS = Integer.getInteger("dodeka.speed.elements", 10_000);

    @TempDir
    Path folder;
    private Desk desk;
    private DesignSession session;
    private Design design;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(folder);
        session = desk.open(desk.save(SampleDesign.create(ELEMENTS, 1), "large.learning")).session();
        design = session.design();
    }

    private interface Work {
        void run(int turn);
    }

    private static double median(String what, int turns, Work work) {
        double[] times = new double[turns];
        for (int i = 0; i < turns; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            work.run(i);
            times[i] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        double worst = Arrays.stream(times).max().orElseThrow();
        Arrays.sort(times);
        if (Boolean.getBoolean("dodeka.speed.show")) {
            System.err.printf("%s: median %.2f ms, worst %.2f ms%n", what, times[turns / 2], worst);
        }
        return times[turns / 2];
    }

    @Test
    void an_edit_with_its_findings_takes_less_than_five_milliseconds() {
        List<Space> spaces = design.getSpaces();
        assertThat(median("edit", 200, i -> {
            session.edits().set(spaces.get(i % spaces.size()), DesignPackage.Literals.SPACE__DOMAIN, i % 2 == 0 ? "" : "Domain " + i);
            session.findings().update();
        })).isLessThan(5);
    }

    @Test
    void a_key_with_its_findings_takes_less_than_five_milliseconds() {
        assertThat(median("key", 200, i -> {
            session.edits().type(design, DesignPackage.Literals.DESIGN__PURPOSE, "Purpose " + i);
            session.findings().update();
        })).isLessThan(5);
    }

    @Test
    void adding_and_undoing_take_less_than_five_milliseconds() {
        assertThat(median("add", 200, i -> {
            Person person = DesignFactory.eINSTANCE.createPerson();
            session.edits().add(design, DesignPackage.Literals.DESIGN__PERSONS, List.of(person), 0);
            session.findings().update();
            session.undo();
            session.findings().update();
        })).isLessThan(5);
    }

    @Test
    void nothing_on_the_editing_thread_takes_more_than_fifty_milliseconds() {
        assertThat(median("delete", 15, i -> {
            session.edits().delete(List.of(design.getPersons().get(0)));
            session.findings().update();
        })).isLessThan(50);
        assertThat(median("snapshot", 15, i -> DesignFiles.snapshot(session.resource()))).isLessThan(50);
        assertThat(median("settings", 15, i -> desk.sessions.use(new RuleSettings(Map.of("REL-1.enabled", String.valueOf(i % 2 == 0))))))
                .isLessThan(50);
        assertThat(median("what-if question", 15, i -> session.findings().without(List.of(design.getPersons().get(0))))).isLessThan(50);
        assertThat(median("list of findings", 15, i -> {
            session.edits().set(design.getSpaces().get(0), DesignPackage.Literals.SPACE__DOMAIN, i % 2 == 0 ? "" : "Domain");
            session.findings().update().all();
        })).isLessThan(50);
    }
}
