package org.dodeka.exchange.tests.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.dodeka.exchange.csv.ImportPlan;
import org.dodeka.exchange.csv.Separator;
import org.dodeka.model.design.Group;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Test;

/** Nothing grows with the square of the people: eight times as many take less than twenty times as long, where a square would take 64 times. */
class ManyPeopleTest {

    private static final int FEW = 2_500;
    private static final int TIMES = 8;
    private static final double MOST = 20;

    private static byte[] table(int people, String headers, IntFunction<String> row) {
        StringBuilder table = new StringBuilder(headers).append('\n');
        for (int i = 0; i < people; i++) {
            table.append(row.apply(i)).append('\n');
        }
        return table.toString().getBytes(UTF_8);
    }

    /** Processor time of this thread only, the better of two, so that a busy machine does not count. */
    private static double seconds(IntConsumer work, int people) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(people);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static void assertGrowth(IntConsumer work) {
        work.accept(FEW); // warms up
        double few = seconds(work, FEW);
        double many = seconds(work, FEW * TIMES);
        assertThat(many).as("%d people take %.3f s, %d take %.3f s", FEW, few, FEW * TIMES, many).isLessThan(MOST * Math.max(few, 0.01));
    }

    @Test
    void people_of_one_group_and_space_are_taken_over_undone_and_written() {
        assertGrowth(people -> {
            DesignBuilder d = new DesignBuilder("2026-06-01");
            Group crew = d.group("Crew", 2, 1);
            d.space("Circle");
            ImportPlan plan = Tables.plan(d.design(), table(people, "name,groups,manager,space,role,level",
                    i -> "Person " + i + ",Crew,Person " + (i == 0 ? 1 : i / 7) + ",Circle,member,active"));
            plan.command().execute();
            assertThat(crew.getMembers()).hasSize(people);
            plan.command().undo();
            assertThat(crew.getMembers()).isEmpty();
            plan.command().redo();
            assertThat(Tables.plan(d.design(), Tables.bytes(d.design(), Separator.COMMA)).changes()).isEmpty();
        });
    }

    @Test
    void vacancies_of_one_space_are_planned() {
        assertGrowth(vacancies -> {
            DesignBuilder d = new DesignBuilder("2026-06-01");
            d.space("Circle");
            byte[] table = table(vacancies, "kind,space,role,level,participation id", i -> "vacancy,Circle,member,active,v" + i);
            assertThat(Tables.plan(d.design(), table).changes()).hasSize(vacancies);
        });
    }

    @Test
    void people_of_one_name_are_written_read_and_complained_of() {
        assertGrowth(people -> {
            DesignBuilder d = new DesignBuilder("2026-06-01");
            for (int i = 0; i < people; i++) {
                d.person("Bo").setManager(i == 0 ? null : d.design().getPersons().get(0));
            }
            assertThat(Tables.plan(d.design(), Tables.bytes(d.design(), Separator.COMMA)).changes()).isEmpty();
            assertThat(Tables.problems(d.design(), table(people, "name,manager", i -> "Bo,Bo"))).hasSize(1001);
        });
    }

    @Test
    void names_that_nobody_has_are_complained_of() {
        assertGrowth(people -> {
            DesignBuilder d = new DesignBuilder("2026-06-01");
            byte[] table = table(people, "name,manager,groups", i -> "Person number " + i + ",Persn numbr " + i + "x,Crow");
            assertThat(Tables.problems(d.design(), table)).hasSize(1001);
        });
    }
}
