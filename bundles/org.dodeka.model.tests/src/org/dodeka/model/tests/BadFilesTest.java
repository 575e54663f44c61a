package org.dodeka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dodeka.model.resource.DesignFiles;
import org.dodeka.model.resource.DesignLoadException;
import org.dodeka.model.resource.DesignResource;
import org.dodeka.model.resource.LoadProblem;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every file of the folder {@code bad} gives exactly the problems that are listed beside it, and opens nothing else. */
class BadFilesTest {

    private static final String SECRET = "the-secret-of-the-sentinel";

    @TempDir
    static Path temporary;
    private static ServerSocket server;
    private static Path sentinel;

    @BeforeAll
    static void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(50);
        sentinel = Files.writeString(temporary.resolve("sentinel.txt"), SECRET);
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    static List<Path> badFiles() throws IOException {
        URI folder = CommonPlugin.asLocalURI(URI.createURI(BadFilesTest.class.getResource("/bad/").toString()));
        try (Stream<Path> files = Files.list(Path.of(folder.toFileString()))) {
            return files.filter(file -> file.toString().endsWith(".learning")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_bad_file_gives_exactly_the_expected_problems() throws IOException {
        return badFiles().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".learning", ".expected"));
        byte[] bytes = substituted(Files.readString(file, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        String report = report(bytes, file.getFileName().toString());
        assertThat(report).isEqualTo(substituted(Files.readString(expected))).doesNotContain(SECRET, "Exception", "\tat ");
        assertNobodyCalled();
    }

    private static String substituted(String text) {
        return text.replace("@PORT@", String.valueOf(server.getLocalPort())).replace("/@SENTINEL@", sentinel.toString());
    }

    private static String report(byte[] bytes, String name) {
        try {
            DesignResource resource = DesignFiles.load(new ByteArrayInputStream(bytes), name);
            return lines(resource.problems()) + (resource.isReadOnly() ? "read-only\n" : "");
        } catch (DesignLoadException refused) {
            return lines(refused.problems());
        }
    }

    private static String lines(List<LoadProblem> problems) {
        return problems.stream().map(BadFilesTest::line).collect(Collectors.joining());
    }

    private static String line(LoadProblem problem) {
        String place = problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + ": ";
        return place + problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + "\n";
    }

    private static void assertNobodyCalled() throws IOException {
        try {
            server.accept().close();
            assertThat(false).as("a connection was opened").isTrue();
        } catch (SocketTimeoutException nobody) {
            assertThat(nobody).isNotNull();
        }
    }

    @Test
    void there_are_at_least_thirty_bad_files_that_are_refused() throws IOException {
        List<Path> refused = badFiles().stream().filter(BadFilesTest::expectsAnError).toList();
        assertThat(refused).hasSizeGreaterThanOrEqualTo(30);
    }

    private static boolean expectsAnError(Path file) {
        try {
            return Files.readString(file.resolveSibling(file.getFileName().toString().replace(".learning", ".expected"))).contains("error: ");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void more_than_a_thousand_problems_are_counted_only() {
        StringBuilder goals = new StringBuilder();
        for (int i = 0; i < 1_100; i++) {
            goals.append("<goals id='g").append(i).append("' owner='nobody'/>\n");
        }
        List<LoadProblem> problems = Fixtures.problems(Fixtures.file(goals.toString()).getBytes(StandardCharsets.UTF_8));
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).message()).startsWith("100 more problems");
    }
}
