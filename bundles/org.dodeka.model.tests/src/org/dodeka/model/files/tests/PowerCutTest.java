package org.dodeka.model.files.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

import org.dodeka.model.files.DurableFile;
import org.dodeka.model.files.WriteOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut the power at any moment: what was saved is there, and so are the contents before it. */
class PowerCutTest {

    private static final int HISTORIES = 60;
    private static final int SAVES = 12;
    private static final int MOST_STEPS = 45;

    @TempDir
    Path folder;
    private Path shadows;

    @BeforeEach
    void aPlaceForWhatIsLost() throws IOException {
        folder = folder.toRealPath();
        shadows = Files.createDirectory(folder.resolve("shadows"));
    }

    @Test
    void what_was_saved_survives_and_the_former_contents_too() throws IOException {
        int cutsBefore = 0;
        int cutsAfter = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            PowerCutDisk disk = new PowerCutDisk(shadows);
            Path file = Files.createDirectory(folder.resolve("history" + seed)).resolve("plan.learning");
            WriteOptions how = WriteOptions.USUAL.on(random.nextBoolean() ? disk : disk.withoutLinks());
            int saved = 0;
            for (int save = 0; save < SAVES; save++) {
                int next = saved + 1;
                disk.endAfter(random.nextInt(MOST_STEPS));
                boolean done = false;
                try {
                    DurableFile.write(file, how, Numbered.content(next));
                    done = true;
                } catch (MortalDisk.End end) {
                    disk.cut(random);
                }
                disk.revive();
                int found = Files.exists(file) ? Numbered.in(file) : 0;
                assertThat(found).as("seed %s, save %s", seed, save).isBetween(done ? next : saved, next);
                assertThat(Surroundings.backups(file)).as("seed %s, save %s", seed, save)
                        .containsAll(IntStream.rangeClosed(Math.max(1, found - 3), found - 1).boxed().toList());
                cutsBefore += !done && found == saved ? 1 : 0;
                cutsAfter += !done && found == next ? 1 : 0;
                saved = found;
            }
        }
        assertThat(cutsBefore).isGreaterThan(HISTORIES);
        assertThat(cutsAfter).isGreaterThan(HISTORIES / 10);
    }
}
