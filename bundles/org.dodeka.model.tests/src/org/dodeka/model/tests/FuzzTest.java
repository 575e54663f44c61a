package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid files that were changed at random open cleanly or are refused with clear problems, never anything else. */
class FuzzTest {

    private static final int MUTANTS = 1_500;
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<=[< ])[A-Za-z:]+(?=[ =/>])");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void a_mutant_opens_stably_or_is_refused_clearly(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] valid = Fixtures.save(Fixtures.put(LargeDesign.of(40 + random.nextInt(40), seed)));
        int opened = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = valid;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutant = mutate(mutant, random);
            }
            opened += check(mutant, seed + "/" + i) ? 1 : 0;
        }
        assertThat(opened).as("both outcomes occur").isBetween(MUTANTS / 100, MUTANTS - MUTANTS / 100);
    }

    private static boolean check(byte[] mutant, String label) throws IOException {
        DesignResource resource;
        try {
            resource = Fixtures.load(mutant);
        } catch (DesignLoadException refused) {
            assertThat(refused.problems()).as(label).anyMatch(LoadProblem::isError).allSatisfy(FuzzTest::isClear);
            return false;
        }
        assertThat(resource.problems()).as(label).noneMatch(LoadProblem::isError).allSatisfy(FuzzTest::isClear);
        assertThat(resource.getContents()).as(label).hasSize(1);
        if (!resource.isReadOnly()) {
            byte[] saved = Fixtures.save(resource);
            assertThat(Fixtures.save(Fixtures.load(saved))).as(label).isEqualTo(saved);
        }
        return true;
    }

    private static void isClear(LoadProblem problem) {
        assertThat(problem.message()).isNotBlank().doesNotContain("{0}", "{1}", "Exception", "null", "\n").hasSizeLessThan(600);
        assertThat(problem.line()).isNotNegative();
        assertThat(problem.column()).isNotNegative();
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 300));
        return switch (random.nextInt(8)) {
            case 0 -> flip(bytes, from, random);
            case 1 -> join(part(bytes, 0, Math.max(1, from)));
            case 2 -> join(part(bytes, 0, Math.max(1, from)), part(bytes, to, bytes.length));
            case 3 -> join(part(bytes, 0, to), part(bytes, from, bytes.length));
            case 4 -> swapLines(bytes, random);
            case 5 -> swapMatches(bytes, random, VALUE);
            case 6 -> swapMatches(bytes, random, NAME);
            default -> duplicateLine(bytes, random);
        };
    }

    private static byte[] flip(byte[] bytes, int at, Random random) {
        byte[] result = bytes.clone();
        result[at] ^= (byte) (1 << random.nextInt(8));
        return result;
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] swapLines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] duplicateLine(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
        lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Exchanges two values of attributes, or two names of attributes or elements. */
    private static byte[] swapMatches(byte[] bytes, Random random, Pattern pattern) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> matches = pattern.matcher(text).results().toList();
        if (matches.size() < 2) {
            return bytes;
        }
        MatchResult one = matches.get(random.nextInt(matches.size()));
        MatchResult two = matches.get(random.nextInt(matches.size()));
        String swapped = text.substring(0, one.start()) + two.group() + text.substring(one.end());
        return swapped.getBytes(StandardCharsets.ISO_8859_1);
    }
}
