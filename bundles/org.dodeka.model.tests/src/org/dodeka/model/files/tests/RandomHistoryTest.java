package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dodeka.model.files.Backup;
import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.NotWrittenException;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any sequence of saves, failures, sudden ends and changes by others agrees with a simple model: a content, and a list of former ones. */
class RandomHistoryTest {

    private static final int HISTORIES = 40;
    private static final int LENGTH = 25;
    private static final int MOST_STEPS = 45;
    private static final int CONTENTS = 6;

    @TempDir
    Path folder;

    private static final class Model {

        private Integer content;
        private List<Integer> backups = new ArrayList<>();

        Model copy() {
            Model copy = new Model();
            copy.content = content;
            copy.backups = new ArrayList<>(backups);
            return copy;
        }

        void save(int number) {
            if (content != null && content != number && (backups.isEmpty() || !backups.get(0).equals(content))) {
                backups.add(0, content);
                backups = new ArrayList<>(backups.subList(0, Math.min(Backup.KEPT, backups.size())));
            }
            content = number;
        }

        @Override
        public String toString() {
            return content + " " + backups;
        }
    }

    /**
     * What the file and its backups may mean: a backup without a number that says the same as the file is either a backup by chance, or was left by
     * a sudden end before the file was replaced.
     */
    private static List<String> readings(Path file) {
        Model model = new Model();
        model.content = Files.exists(file) ? Numbered.in(file) : null;
        List<Integer> all = Surroundings.backups(file);
        List<String> readings = new ArrayList<>();
        model.backups = all.subList(0, Math.min(Backup.KEPT, all.size()));
        readings.add(model.toString());
        boolean pending = Files.exists(file.resolveSibling(".dodeka/backups/" + file.getFileName() + ".new"));
        if (pending && all.get(0).equals(model.content)) {
            model.backups = all.subList(1, all.size());
            readings.add(model.toString());
        }
        return readings;
    }

    @Test
    void histories_agree_with_the_model() throws IOException {
        int ends = 0;
        int failures = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            Path file = Files.createDirectory(folder.resolve("history" + seed)).resolve("plan.learning");
            Model model = new Model();
            List<String> story = new ArrayList<>();
            for (int i = 0; i < LENGTH; i++) {
                int number = random.nextInt(CONTENTS);
                Model saved = model.copy();
                saved.save(number);
                boolean copying = random.nextInt(4) == 0;
                switch (random.nextInt(4)) {
                    case 0 -> {
                        story.add("save " + number);
                        write(file, number, new WatchedDisk(), copying);
                        model = saved;
                        Surroundings.assertTidy(file.getParent());
                    }
                    case 1 -> {
                        FailingDisk disk = new FailingDisk(random.nextInt(MOST_STEPS), random.nextBoolean());
                        story.add("fail " + number);
                        try {
                            write(file, number, disk, copying);
                            model = saved;
                        } catch (NotWrittenException failed) {
                            failures++;
                        }
                        story.add("(" + disk.failed() + ")");
                    }
                    case 2 -> {
                        MortalDisk disk = new MortalDisk();
                        disk.endAfter(random.nextInt(MOST_STEPS));
                        story.add("end " + number);
                        try {
                            write(file, number, disk, copying);
                            model = saved;
                        } catch (MortalDisk.End end) {
                            ends++;
                            model = readings(file).contains(saved.toString()) ? saved : model;
                        }
                    }
                    default -> {
                        story.add("edit in place " + number);
                        Files.write(file, Numbered.bytes(number));
                        model.content = number;
                        // Where a sudden end left a copy of the former content, this is a backup now, as if the edit had been a save.
                        model = readings(file).contains(model.toString()) ? model : saved;
                    }
                }
                assertThat(readings(file)).as("seed %s: %s", seed, story).contains(model.toString());
            }
        }
        assertThat(ends).isGreaterThan(HISTORIES);
        assertThat(failures).isGreaterThan(HISTORIES);
    }

    private static void write(Path file, int number, WatchedDisk disk, boolean copying) throws IOException {
        DurableFile.write(file, WriteOptions.USUAL.on(copying ? disk.withoutLinks() : disk), Numbered.content(number));
    }
}
