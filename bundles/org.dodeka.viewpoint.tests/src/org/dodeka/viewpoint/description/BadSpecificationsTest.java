package org.dodeka.viewpoint.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** What is said of broken specifications: one file each in {@code specifications/bad}, and the messages in {@code specifications/messages.txt}. */
class BadSpecificationsTest {

    static Stream<String> files() throws IOException {
        return expected().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_problem_is_named_with_its_place(String file) throws IOException {
        try (InputStream in = BadSpecificationsTest.class.getResourceAsStream("specifications/bad/" + file)) {
            Specification specification = SpecificationReader.read(in, file, SpecificationContext.PLAIN);

            List<String> messages = specification.problems().stream().map(problem -> problem.severity() + " " + problem).toList();
            List<String> expected = expected().get(file);
            assertThat(messages).hasSameSizeAs(expected);
            for (int i = 0; i < messages.size(); i++) {
                assertThat(shortened(messages.get(i), expected.get(i))).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void a_file_cut_off_anywhere_gives_problems_and_never_an_exception() throws IOException {
        byte[] whole;
        try (InputStream in = BadSpecificationsTest.class.getResourceAsStream("specifications/complete.odesign")) {
            whole = in.readAllBytes();
        }
        for (int length = 0; length < whole.length - 20; length += 397) {
            assertThat(read(new String(whole, 0, length, StandardCharsets.UTF_8)).hasErrors()).isTrue();
        }
    }

    @Test
    void a_file_with_anything_overwritten_never_gives_an_exception() throws IOException {
        String whole;
        try (InputStream in = BadSpecificationsTest.class.getResourceAsStream("specifications/complete.odesign")) {
            whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Random random = new Random(5);
        String[] words = {"", " ", "0", "-1", "99999999999", "true", "//", "//@", "/0", "#", "[name='",
            "%ZZ", "name", "xsi:type", "tool_1:If", "d:Layer", ":", "\u0000"};
        int changed = 0;
        for (int i = 0; i < 150; i++) {
            int start = random.nextInt(whole.length());
            int length = random.nextInt(12);
            String broken = whole.substring(0, start) + words[random.nextInt(words.length)]
                    + whole.substring(Math.min(whole.length(), start + length));
            changed += read(broken).problems().size() > 2 ? 1 : 0;
        }
        assertThat(changed).as("of 150 files, those in which the change is a problem besides the two missing texts").isBetween(50, 150);
    }

    private static Specification read(String text) {
        return SpecificationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.odesign", SpecificationContext.PLAIN);
    }

    /** An expected message that ends with three dots stands for the beginning: the rest comes from the platform. */
    private static String shortened(String message, String expected) {
        int length = expected.length() - 1;
        return expected.endsWith("…") && message.length() > length ? message.substring(0, length) + "…" : message;
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        try (InputStream in = BadSpecificationsTest.class.getResourceAsStream("specifications/messages.txt")) {
            List<String> current = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    expected.put(line.substring(1, line.length() - 1), current);
                } else if (!line.isBlank()) {
                    current.add(line);
                }
            }
        }
        return expected;
    }
}
