package org.dodeka.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again, whatever the names are, and changes of different figures merge. */
class LayoutFilePropertyTest {

    private static final String[] PIECES = { "Space", "a", "B9", ":", "@", "(", ">", ")", " ", "%", "\n", "\r", "\t", "\u00A0", "\u202E", "\uFEFF",
            "ä", "字",
        "\uD83C\uDF31", "\uD800", "\uDC00", "\uFFFD", "\0", "<", "=", "|", "#", "-", ",", "\"", "%20", "\uE000" };

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }

    private static FigureLayout figure(Random random) {
        Bounds bounds = random.nextInt(4) == 0 ? null
                : new Bounds(random.nextInt(2001) - 1000, random.nextInt(2_000_001) - 1_000_000, random.nextInt(500) - 1, random.nextInt(500) - 1);
        List<Point> points = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            points.add(new Point(random.nextInt(2001) - 1000, random.nextInt(2001) - 1000));
        }
        return new FigureLayout(bounds, points, random.nextBoolean(), random.nextBoolean());
    }

    private static Layouts random(Random random) {
        Layouts layouts = new Layouts();
        for (int i = random.nextInt(30); i > 0; i--) {
            layouts.of(name(random)).set(name(random), figure(random));
            layouts.of(name(random)).setSwitch(name(random), random.nextBoolean());
        }
        return layouts;
    }

    private static Map<String, Object> content(Layouts layouts) {
        Map<String, Object> content = new HashMap<>();
        for (DiagramLayout layout : layouts.all()) {
            layout.keys().forEach(key -> content.put(layout.diagram() + "\0\0figure " + key, layout.get(key)));
            layout.switches().forEach((key, on) -> content.put(layout.diagram() + "\0\0switch " + key, on));
        }
        return content;
    }

    @RepeatedTest(100)
    void what_is_written_is_read_again(RepetitionInfo run) {
        Layouts layouts = random(new Random(run.getCurrentRepetition()));
        byte[] bytes = LayoutFile.bytes(layouts);
        LayoutReading reading = LayoutFile.read(new ByteArrayInputStream(bytes));
        assertThat(reading.problems()).isEmpty();
        assertThat(content(reading.layouts())).isEqualTo(content(layouts));
        assertThat(LayoutFile.bytes(reading.layouts())).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines()).allMatch(line -> line.isEmpty() || line.equals(line.strip()));
    }

    @RepeatedTest(100)
    void broken_bytes_never_stop_the_reading(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        byte[] bytes = LayoutFile.bytes(random(random));
        for (int i = random.nextInt(10); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertThat(LayoutFile.read(new ByteArrayInputStream(bytes)).layouts()).isNotNull();
    }

    @Test
    void changes_of_neighbouring_figures_by_two_people_merge(@TempDir Path folder) throws Exception {
        assumeTrue(hasGit(), "no git");
        Layouts base = new Layouts();
        for (int i = 0; i < 10; i++) {
            base.of("L").set("Space:" + i, FigureLayout.at(new Bounds(i, i, 10, 10)));
        }
        Layouts mine = base.only((diagram, key) -> true);
        Layouts theirs = base.only((diagram, key) -> true);
        for (int i = 0; i < 10; i++) {
            (i % 2 == 0 ? mine : theirs).of("L").set("Space:" + i, FigureLayout.at(new Bounds(100 + i, i, 10, 10)).pinned(true));
        }
        Path merged = write(folder, "mine", mine);
        Process git = new ProcessBuilder("git", "merge-file", "mine", write(folder, "base", base).toString(),
                write(folder, "theirs", theirs).toString())
                .directory(folder.toFile()).redirectErrorStream(true).start();
        assertThat(git.waitFor()).as("conflicts").isZero();
        LayoutReading reading = LayoutFile.read(Files.newInputStream(merged));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.layouts().of("L").keys()).hasSize(10)
                .allMatch(key -> reading.layouts().of("L").get(key).bounds().x() >= 100);
    }

    private static Path write(Path folder, String name, Layouts layouts) throws IOException {
        return Files.write(folder.resolve(name), LayoutFile.bytes(layouts));
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
