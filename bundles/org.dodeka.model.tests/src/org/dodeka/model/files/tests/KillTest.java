package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that save are killed, at random moments and before each single step: the file is whole, what was saved once is there, and so are the
 * three contents before it.
 */
@Timeout(300)
class KillTest {

    private static final int AT_RANDOM = 500;
    private static final int AT_ONCE = 2;
    private static final int FIRST_SAVE_MICROS = 150_000;
    private static final int LATER_SAVES_MICROS = 12_000;

    @TempDir
    Path folder;

    private static Path prepared(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("plan.learning");
        for (int number = 1; number <= 5; number++) {
            DurableFile.write(file, Numbered.content(number));
        }
        return file;
    }

    private static void assertWhole(Path file, int least, int most) {
        int number = Numbered.in(file);
        assertThat(number).isBetween(least, most);
        assertThat(Surroundings.backups(file)).contains(number - 1, number - 2, number - 3);
    }

    /** Nobody is locked out, and everything is tidied. */
    private static void assertGoesOn(Path file, int number) throws IOException {
        DurableFile.write(file, WriteOptions.USUAL.waiting(Duration.ZERO), Numbered.content(number));
        assertThat(Numbered.in(file)).isEqualTo(number);
        assertThat(Surroundings.backups(file)).containsExactly(number - 1, number - 2, number - 3);
        Surroundings.assertTidy(file.getParent());
    }

    private static <T> void both(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<T> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void five_hundred_processes_killed_at_random_moments_lose_nothing() throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Path file = prepared(folder.resolve("folder" + i));
            Random random = new Random(i);
            tasks.add(() -> {
                int savedInAll = 0;
                for (int kill = 0; kill < AT_RANDOM / AT_ONCE; kill++) {
                    savedInAll += killAtRandom(file, random);
                }
                assertThat(savedInAll).as("killed while saving, not before").isGreaterThan(AT_RANDOM / AT_ONCE / 10);
                return savedInAll;
            });
        }
        both(tasks);
    }

    /** Every other one is killed during its first save, which takes long, because a young process is slow; the others during a later one. */
    private static int killAtRandom(Path file, Random random) throws Exception {
        int former = Numbered.in(file);
        int saved = 0;
        try (Child child = Child.start("save " + (former + 1), file)) {
            child.awaitSign('s');
            if (random.nextBoolean()) {
                child.killAfter(random.nextInt(FIRST_SAVE_MICROS));
            } else {
                child.awaitSign('.');
                saved++;
                child.killAfter(random.nextInt(LATER_SAVES_MICROS));
            }
            saved += child.restOfSigns();
        }
        assertWhole(file, former + saved, former + saved + 1);
        assertGoesOn(file, Numbered.in(file) + 1);
        return saved;
    }

    @Test
    void a_process_killed_before_any_of_its_steps_loses_nothing() throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (String kind : new String[] { "linking", "copying" }) {
            Path file = prepared(folder.resolve(kind));
            tasks.add(() -> {
                Set<Integer> outcomes = new HashSet<>();
                int step = 0;
                while (killBefore(step, kind, file, outcomes)) {
                    step++;
                }
                assertThat(step).isGreaterThan(15);
                assertThat(outcomes).as("killed before the file was replaced, and after").containsExactlyInAnyOrder(0, 1);
                return step;
            });
        }
        both(tasks);
    }

    /** Whether there is such a step. */
    private static boolean killBefore(int step, String kind, Path file, Set<Integer> outcomes) throws Exception {
        int former = Numbered.in(file);
        try (Child child = Child.start("halt " + (former + 1) + " " + step + " " + kind, file)) {
            char sign = child.nextSign();
            child.kill();
            assertThat(sign).as(kind + " " + step).isIn('h', 'e');
            assertWhole(file, former, former + 1);
            int number = Numbered.in(file);
            outcomes.add(number - former);
            assertGoesOn(file, number + 1);
            return sign == 'h';
        }
    }
}
